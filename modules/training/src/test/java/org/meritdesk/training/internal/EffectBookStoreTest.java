package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.Classroom.agents;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CourseEffect;
import org.meritdesk.training.api.EffectFigure;
import org.meritdesk.training.api.EffectQuery;
import org.meritdesk.training.api.EffectReading;
import org.meritdesk.training.api.EffectReport;
import org.meritdesk.training.api.LearningProblem;
import org.meritdesk.training.api.LearntBy;
import org.meritdesk.training.api.SessionEffect;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingProblem;

class EffectBookStoreTest {

  private static final Duration TWO_WEEKS = Duration.ofDays(15);

  private final Classroom room = new Classroom();

  /** Six learners gain 0.5, 0.6 … 1.0; ten others gain nothing or 0.1 in turn. */
  private SessionView learnt() {
    for (long agent = 5; agent <= 10; agent++) {
      room.satisfaction(agent, "4.00", new BigDecimal("4").add(gain(agent)).toString());
    }
    for (long agent = 11; agent <= 20; agent++) {
      room.satisfaction(agent, "4.00", agent % 2 == 0 ? "4.00" : "4.10");
    }
    return room.held(agents(5, 10));
  }

  private static BigDecimal gain(long agent) {
    return BigDecimal.valueOf(agent).movePointLeft(1);
  }

  @Test
  void two_weeks_later_the_learners_stand_beside_people_alike() {
    SessionView session = learnt();
    room.house.at(NINE.plus(TWO_WEEKS));

    SessionEffect effect = room.effects.of(session.id(), MAKER);

    assertThat(effect.over()).isTrue();
    assertThat(effect.attended()).isEqualTo(6);
    EffectFigure figure = effect.figures().get(0);
    assertThat(figure.reading()).isEqualTo(EffectReading.BETTER);
    assertThat(figure.pairs()).isEqualTo(6);
    assertThat(figure.learnersBefore()).isEqualTo(new BigDecimal("4.00"));
    assertThat(figure.learnersAfter()).isEqualTo(new BigDecimal("4.75"));
    // beside 11 … 16, of whom three gained 0.1
    assertThat(figure.othersAfter()).isEqualTo(new BigDecimal("4.05"));
    assertThat(figure.difference()).isEqualTo(new BigDecimal("0.70"));
    assertThat(figure.low()).isPositive().isLessThan(figure.difference());
    assertThat(figure.high()).isGreaterThan(figure.difference());
    assertThat(figure.effectSize()).isGreaterThan(BigDecimal.ONE);
  }

  @Test
  void nothing_is_read_before_the_weeks_after_are_over() {
    SessionView session = learnt();
    room.house.at(NINE.plus(TWO_WEEKS).minus(Duration.ofDays(1)));

    SessionEffect effect = room.effects.of(session.id(), MAKER);

    assertThat(effect.over()).isFalse();
    assertThat(effect.readableFrom()).isEqualTo(DAY.plusDays(15));
    assertThat(effect.figures()).isEmpty();
  }

  @Test
  void no_effect_is_an_answer_and_so_is_too_few() {
    for (long agent = 5; agent <= 20; agent++) {
      room.satisfaction(agent, "4.00", agent % 2 == 0 ? "4.20" : "3.80");
    }
    SessionView six = room.held(agents(5, 10));
    room.house.at(NINE.plus(TWO_WEEKS));

    assertThat(only(room.effects.of(six.id(), MAKER)).reading()).isEqualTo(EffectReading.NOT_SHOWN);

    SessionView five = room.held(agents(11, 15));
    room.house.at(NINE.plus(TWO_WEEKS));
    EffectFigure few = only(room.effects.of(five.id(), MAKER));
    assertThat(few.reading()).isEqualTo(EffectReading.TOO_FEW);
    assertThat(few.learners()).isEqualTo(5);
    assertThat(few.difference()).isNull();
    assertThat(few.learnersAfter()).isNull();
  }

  @Test
  void a_value_of_few_things_is_no_value() {
    SessionView session = learnt();
    room.house.at(NINE.plus(TWO_WEEKS));
    room.sample(EffectScene.SAMPLE - 1);

    assertThat(only(room.effects.of(session.id(), MAKER)).learners()).isZero();
  }

  @Test
  void who_learnt_or_taught_the_same_in_those_weeks_is_nobody_to_compare_with() {
    SessionView first = learnt();
    room.satisfaction(3, "4.00", "4.00");
    room.held("tour", agents(11, 16));
    room.house.at(NINE.plus(TWO_WEEKS));

    // left are 17 to 20: agent 3 taught, 11 to 16 learnt for the same measure
    EffectFigure figure = only(room.effects.of(first.id(), MAKER));
    assertThat(figure.pairs()).isEqualTo(4);
    assertThat(figure.reading()).isEqualTo(EffectReading.TOO_FEW);
  }

  @Test
  void a_course_counts_everybody_once_and_says_what_a_unit_better_cost() {
    SessionView first = learnt();
    SessionView again = room.held(Set.of(5L));
    room.house.at(NINE.plus(TWO_WEEKS));
    // 90 minutes of seven people at 40 an hour and 80, then of two and nothing
    room.effects.cost(first.id(), new BigDecimal("80"), new BigDecimal("40"), MAKER);
    assertThat(course(report()).cost()).isNull();
    SessionEffect said = room.effects.cost(again.id(), BigDecimal.ZERO, BigDecimal.ZERO, MAKER);

    CourseEffect course = course(report());

    assertThat(said.cost().total()).isEqualByComparingTo("0");
    assertThat(course.sessions()).isEqualTo(2);
    assertThat(course.attended()).isEqualTo(7);
    assertThat(course.cost()).isEqualByComparingTo("500");
    EffectFigure figure = course.figures().get(0);
    assertThat(figure.pairs()).isEqualTo(6);
    assertThat(figure.learners()).isEqualTo(6);
    // 500 ÷ (0.70 × 7 people)
    assertThat(figure.costPerUnit()).isEqualTo(new BigDecimal("102.04"));
    assertThat(room.house.trail.entries).contains("training-cost.said " + first.id() + " by maker");
  }

  @Test
  void costs_are_for_those_who_keep_them_and_effects_not_for_everybody() {
    SessionView session = learnt();
    room.effects.cost(session.id(), BigDecimal.TEN, BigDecimal.TEN, MAKER);
    room.house.at(NINE.plus(TWO_WEEKS));

    SessionEffect lead = room.effects.of(session.id(), LEAD);
    assertThat(lead.cost()).isNull();
    assertThat(only(lead).costPerUnit()).isNull();
    assertThat(room.effects.of(session.id(), CHECKER).cost()).isNotNull();
    refused(() -> room.effects.of(session.id(), LIN), PeopleProblem.NOT_ALLOWED);
    refused(
        () -> room.effects.cost(session.id(), BigDecimal.TEN, BigDecimal.TEN, CHECKER),
        PeopleProblem.NOT_ALLOWED);
    refused(
        () -> room.effects.cost(session.id(), new BigDecimal("-1"), BigDecimal.TEN, MAKER),
        LearningProblem.COST_FIELD);
    refused(() -> room.effects.of(99, MAKER), TrainingProblem.SESSION_NOT_FOUND);
    refused(
        () -> room.effects.report(new EffectQuery(DAY, DAY, null, 2), MAKER),
        LearningProblem.EFFECT_SPAN);
    refused(
        () -> room.effects.report(new EffectQuery(DAY, DAY.plusDays(1), null, 9), MAKER),
        LearningProblem.EFFECT_SPAN);
  }

  @Test
  void somebody_reads_the_own_before_and_after_and_nobody_elses() {
    learnt();
    room.house.at(NINE.plus(TWO_WEEKS));

    LearntBy own = room.effects.learntBy(5, DAY, DAY.plusDays(1), Classroom.caller(5)).get(0);

    assertThat(own.before()).isEqualTo(new BigDecimal("4.00"));
    assertThat(own.after()).isEqualTo(new BigDecimal("4.50"));
    assertThat(own.comparison())
        .isEqualTo(only(room.effects.of(own.sessionId(), LEAD)))
        .extracting(EffectFigure::pairs)
        .isNotEqualTo(0);
    assertThat(room.effects.learntBy(5, DAY, DAY.plusDays(1), LEAD)).hasSize(1);
    assertThat(room.effects.learntBy(11, DAY, DAY.plusDays(1), LEAD)).isEmpty();
    refused(
        () -> room.effects.learntBy(5, DAY, DAY.plusDays(1), LIN), PeopleProblem.AGENT_NOT_FOUND);
  }

  private EffectReport report() {
    return room.effects.report(new EffectQuery(DAY, DAY.plusDays(1), "calm", 2), MAKER);
  }

  private static CourseEffect course(EffectReport report) {
    assertThat(report.courses()).hasSize(1);
    return report.courses().get(0);
  }

  private static EffectFigure only(SessionEffect effect) {
    assertThat(effect.figures()).hasSize(1);
    return effect.figures().get(0);
  }
}
