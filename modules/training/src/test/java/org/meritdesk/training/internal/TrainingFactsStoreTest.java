package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.ZHAO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.LearningKey;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.SessionView;

class TrainingFactsStoreTest {

  private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
  private static final LocalDate TO = LocalDate.of(2026, 12, 1);

  private final House house = new House();

  @Test
  void attendance_equals_plain_sql_for_agents_teams_and_the_company() {
    SessionView one = planned("tour", 1L, 2L, 4L);
    SessionView two = planned("calm", 1L, 2L);
    planned("calm", 1L);
    house.held(one, Set.of(1L, 4L));
    house.held(two, Set.of(2L));

    assertThat(attendance(Subject.agent(1))).isEqualByComparingTo(sql("agent_id = 1"));
    assertThat(attendance(Subject.agent(2))).isEqualByComparingTo(sql("agent_id = 2"));
    assertThat(attendance(Subject.agent(4))).isEqualByComparingTo("100");
    assertThat(attendance(Subject.team(1))).isEqualByComparingTo(sql("agent_id < 4"));
    assertThat(attendance(Subject.COMPANY)).isEqualByComparingTo(sql("true"));
    assertThat(attendance(Subject.COMPANY)).isEqualByComparingTo("60");
    assertThat(house.measures.invariant.violations()).isEmpty();
  }

  @Test
  void a_session_that_was_not_held_and_a_place_on_the_waiting_list_count_nothing() {
    SessionView small = house.planned("tour", 1);
    house.seats.enrol(small.id(), List.of(1L, 2L), MAKER);
    assertThat(measurement(Subject.agent(1), Measure.TRAINING_ATTENDANCE_RATE))
        .isInstanceOf(NotMeasurable.class);

    house.held(small, Set.of(1L));

    assertThat(attendance(Subject.agent(1))).isEqualByComparingTo("100");
    assertThat(measurement(Subject.agent(2), Measure.TRAINING_ATTENDANCE_RATE))
        .isInstanceOf(NotMeasurable.class);
  }

  @Test
  void a_correction_of_the_list_changes_the_cells_and_takes_the_completion_back() {
    SessionView session = planned("tour", 1L, 2L);
    house.held(session, Set.of(1L, 2L));
    assertThat(attendance(Subject.team(1))).isEqualByComparingTo("100");
    assertThat(records()).isEqualTo(2);

    house.seats.attendance(session.id(), Set.of(), Set.of(2L), MAKER);

    assertThat(attendance(Subject.team(1))).isEqualByComparingTo("50");
    assertThat(attendance(Subject.agent(2))).isEqualByComparingTo("0");
    assertThat(records()).isEqualTo(1);
    assertThat(house.measures.invariant.violations()).isEmpty();
  }

  @Test
  void the_pass_rate_counts_first_results_whatever_came_later() {
    house.at(House.NINE);
    sit(LIN, false);
    sit(LIN, true);
    sit(ZHAO, true);
    house.records.take(
        List.of(
            new PastRecord("E4", "calm", DAY.minusDays(2), new BigDecimal("59.99"), null),
            new PastRecord("E4", "calm", DAY.minusDays(1), new BigDecimal("60"), null)),
        MAKER);

    assertThat(passed(Subject.agent(1))).isEqualByComparingTo("0");
    assertThat(passed(Subject.agent(2))).isEqualByComparingTo("100");
    assertThat(passed(Subject.team(1))).isEqualByComparingTo("50");
    BigDecimal firsts =
        house.jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select round(100 * avg(passed::int), 10) from (
                          select distinct on (agent_id, course_code) passed
                          from training.training_record where score is not null
                          order by agent_id, course_code, completed_at) firsts
                        """)
                    .mapTo(BigDecimal.class)
                    .one());
    assertThat(passed(Subject.COMPANY)).isEqualByComparingTo(firsts);
    assertThat(house.measures.invariant.violations()).isEmpty();
  }

  @Test
  void behind_a_figure_lie_the_session_and_the_exam_that_made_it() {
    house.at(House.NINE);
    sit(ZHAO, true);
    sit(LIN, false);
    long attempt =
        house.jdbi.withHandle(
            h ->
                h.createQuery("select attempt_id from training.attempt where agent_id = 1")
                    .mapTo(Long.class)
                    .one());
    SessionView session = planned("tour", 1L, 2L);
    house.held(session, Set.of(2L));

    assertThat(behind(Subject.agent(1), Measure.TRAINING_ATTENDANCE_RATE))
        .containsExactly(new LearningKey(LearningKey.Kind.SESSION, session.id()));
    assertThat(behind(Subject.agent(1), Measure.EXAM_PASS_RATE))
        .containsExactly(new LearningKey(LearningKey.Kind.ATTEMPT, attempt));
    house.records.take(
        List.of(new PastRecord("E4", "calm", DAY.minusDays(2), new BigDecimal("60"), null)), MAKER);
    assertThat(behind(Subject.agent(4), Measure.EXAM_PASS_RATE))
        .extracting(LearningKey::kind)
        .containsExactly(LearningKey.Kind.RECORD);
  }

  private List<LearningKey> behind(Subject subject, Measure measure) {
    return house.measures.behind(subject, FROM, TO, measure).stream()
        .map(each -> LearningKey.of(each.recordId()).orElseThrow())
        .toList();
  }

  @Test
  void hours_of_class_count_once_a_second_person_has_confirmed_them() {
    SessionView session = planned("tour", 1L);
    house.held(session, Set.of(1L));
    assertThat(house.hours.confirmed(FROM, TO)).isEmpty();
    Refusals.refused(
        () -> house.hours.confirm(session.id(), MAKER),
        org.meritdesk.training.api.TrainingProblem.TRAINING_SAME_PERSON);

    house.hours.confirm(session.id(), CHECKER);

    assertThat(house.hours.confirmed(FROM, TO)).isEqualTo(Map.of(3L, 90));
    assertThat(house.hours.list(FROM, TO, LIN)).isEmpty();
    assertThat(house.hours.list(FROM, TO, House.LEAD)).hasSize(1);
    Refusals.refused(
        () -> house.hours.confirm(session.id(), CHECKER),
        org.meritdesk.training.api.TrainingProblem.CLASS_HOURS_CONFIRMED);
  }

  private SessionView planned(String course, Long... agents) {
    SessionView session = house.planned(course, 9);
    return house.seats.enrol(session.id(), List.of(agents), MAKER);
  }

  private void sit(Caller who, boolean right) {
    AttemptView attempt = house.exams.begin("calm", who);
    Map<String, Set<String>> answers =
        Map.of("q1", Set.of("a"), "q2", Set.of("a", "b"), "q3", Set.of("true"));
    Map<String, Set<String>> asked = new java.util.HashMap<>();
    attempt
        .questions()
        .forEach(question -> asked.put(question.code(), answers.get(question.code())));
    house.exams.submit(attempt.id(), right ? asked : Map.of(), who);
  }

  private long records() {
    return house.jdbi.withHandle(
        h ->
            h.createQuery("select count(*) from training.training_record").mapTo(Long.class).one());
  }

  private BigDecimal sql(String whose) {
    return house.jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select round(100 * avg((attended is true)::int), 10) from training.enrolment
                    join training.session s using (session_id)
                    where s.state = 'HELD' and enrolment.state = 'ENROLLED' and\s"""
                        + whose)
                .mapTo(BigDecimal.class)
                .one());
  }

  private BigDecimal attendance(Subject subject) {
    return value(subject, Measure.TRAINING_ATTENDANCE_RATE);
  }

  private BigDecimal passed(Subject subject) {
    return value(subject, Measure.EXAM_PASS_RATE);
  }

  private BigDecimal value(Subject subject, Measure measure) {
    return ((Measured) measurement(subject, measure)).value().setScale(10, RoundingMode.HALF_UP);
  }

  private Measurement measurement(Subject subject, Measure measure) {
    return house.measures.of(subject, FROM, TO, measure);
  }
}
