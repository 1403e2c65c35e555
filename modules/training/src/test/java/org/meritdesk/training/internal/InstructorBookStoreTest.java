package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.InstructorFinding;
import org.meritdesk.training.api.InstructorProblem;
import org.meritdesk.training.api.InstructorRule;
import org.meritdesk.training.api.InstructorState;
import org.meritdesk.training.api.InstructorStep;
import org.meritdesk.training.api.InstructorView;
import org.meritdesk.training.api.LessonDraft;
import org.meritdesk.training.api.LessonPart;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingProblem;

class InstructorBookStoreTest {

  private static final long LEADER = 3;

  private final House house = new House();
  private final FeedbackBook feedback =
      new FeedbackBook(house.jdbi, house.measures.agents, house.clock);
  private final InstructorBook instructors =
      new InstructorBook(house.jdbi, house.measures.agents, feedback, house.trail, house.clock);

  @Test
  void a_candidate_is_observed_twice_and_certified_by_a_second_person_for_a_year() {
    house.at(NINE);
    instructors.nominate(LEADER, MAKER);
    instructors.observe(LEADER, lesson(4), MAKER);

    Problem early =
        refused(
            () -> instructors.certify(LEADER, CHECKER),
            InstructorProblem.INSTRUCTOR_CRITERIA_UNMET);
    assertThat(early.arguments().get("findings"))
        .isEqualTo(List.of(new InstructorFinding("lessons", "2", "1")));
    instructors.observe(LEADER, lesson(5), CHECKER);
    InstructorView certified = instructors.certify(LEADER, CHECKER);

    assertThat(certified.state()).isEqualTo(InstructorState.CERTIFIED);
    assertThat(certified.until()).isEqualTo(DAY.plusMonths(12));
    assertThat(certified.holds()).isTrue();
    assertThat(certified.lessons()).hasSize(2);
    assertThat(instructors.certified(DAY)).containsExactly(LEADER);
    assertThat(instructors.certified(DAY.plusMonths(12).minusDays(1))).containsExactly(LEADER);
    assertThat(instructors.certified(DAY.plusMonths(12))).isEmpty();
    assertThat(instructors.certified(DAY.minusDays(1))).isEmpty();
    assertThat(house.trail.entries).contains("instructor.certified 3 by checker");
  }

  @Test
  void a_renewal_asks_for_lessons_since_the_last_certification() {
    certified();
    house.at(NINE.plus(Duration.ofDays(300)));

    assertThat(instructors.get(LEADER, CHECKER).missing())
        .containsExactly(new InstructorFinding("lessons", "2", "0"));
    instructors.observe(LEADER, lesson(4), MAKER);
    instructors.observe(LEADER, lesson(4), MAKER);
    LocalDate today = DAY.plusDays(300);

    assertThat(instructors.certify(LEADER, CHECKER).until()).isEqualTo(today.plusMonths(12));
  }

  @Test
  void nobody_observes_or_certifies_oneself_and_who_named_does_not_certify() {
    instructors.nominate(LEADER, LEAD);

    refused(
        () -> instructors.observe(LEADER, lesson(5), LEAD), TrainingProblem.TRAINING_SAME_PERSON);
    refused(() -> instructors.certify(LEADER, MAKER), PeopleProblem.NOT_ALLOWED);
    assertThat(instructors.get(LEADER, LEAD).steps()).isEmpty();
    assertThat(instructors.get(LEADER, CHECKER).allows(InstructorStep.CERTIFY)).isTrue();
    refused(() -> instructors.nominate(4, LEAD), PeopleProblem.AGENT_NOT_FOUND);
    refused(() -> instructors.nominate(LEADER, MAKER), InstructorProblem.INSTRUCTOR_STATE);
    refused(() -> instructors.list(LIN), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void an_ended_appointment_holds_no_more_and_begins_anew() {
    certified();

    refused(() -> instructors.end(LEADER, " ", MAKER), TrainingProblem.TRAINING_REASON_REQUIRED);
    InstructorView ended = instructors.end(LEADER, "转岗", MAKER);

    assertThat(ended.state()).isEqualTo(InstructorState.ENDED);
    assertThat(ended.reason()).isEqualTo("转岗");
    assertThat(instructors.certified(DAY)).isEmpty();
    refused(
        () -> instructors.observe(LEADER, lesson(5), MAKER), InstructorProblem.INSTRUCTOR_STATE);
    InstructorView again = instructors.nominate(LEADER, MAKER);
    assertThat(again.state()).isEqualTo(InstructorState.CANDIDATE);
    assertThat(again.missing()).extracting(InstructorFinding::code).containsExactly("lessons");
  }

  @Test
  void once_the_criteria_say_so_only_who_is_certified_is_planned_to_teach() {
    SessionView before = house.planned("calm", 3);
    InstructorRule rule = instructors.rule(MAKER);
    instructors.saveRule(from(rule, DAY), MAKER);

    refused(() -> house.planned("calm", 3), InstructorProblem.INSTRUCTOR_NOT_CERTIFIED);
    refused(
        () -> instructors.saveRule(from(rule, DAY), MAKER),
        InstructorProblem.INSTRUCTOR_RULE_STALE);
    assertThat(house.sessions.change(before.id(), before.version(), House.draft("calm", 4), MAKER))
        .extracting(SessionView::capacity)
        .isEqualTo(4);
    certified();
    assertThat(house.planned("calm", 3).instructorId()).isEqualTo(LEADER);
    instructors.saveRule(from(instructors.rule(MAKER), DAY.plusDays(1)), MAKER);
    instructors.end(LEADER, "转岗", MAKER);
    assertThat(house.planned("calm", 3).instructorId()).isEqualTo(LEADER);
  }

  @Test
  void confirmed_hours_are_shown_and_criteria_are_kept_by_hr() {
    instructors.nominate(LEADER, MAKER);
    SessionView tour = house.planned("tour", 3);
    house.held(tour, java.util.Set.of());
    house.hours.confirm(tour.id(), CHECKER);

    assertThat(instructors.get(LEADER, CHECKER).taughtMinutes()).isEqualTo(90);
    refused(
        () -> instructors.saveRule(instructors.rule(CHECKER), CHECKER), PeopleProblem.NOT_ALLOWED);
  }

  private void certified() {
    house.at(NINE);
    instructors.nominate(LEADER, MAKER);
    instructors.observe(LEADER, lesson(4), MAKER);
    instructors.observe(LEADER, lesson(5), MAKER);
    instructors.certify(LEADER, CHECKER);
  }

  private static InstructorRule from(InstructorRule rule, LocalDate day) {
    return new InstructorRule(
        rule.versionNo(),
        rule.monthsOfService(),
        rule.lessons(),
        rule.mark(),
        new BigDecimal("3"),
        rule.validityMonths(),
        day);
  }

  private static LessonDraft lesson(int mark) {
    Map<LessonPart, Integer> marks = new EnumMap<>(LessonPart.class);
    for (LessonPart part : LessonPart.values()) {
      marks.put(part, mark);
    }
    return new LessonDraft(DAY.minusDays(5), marks, "板书清楚");
  }
}
