package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.training.api.Enrolment;
import org.meritdesk.training.api.EnrolmentRule;
import org.meritdesk.training.api.EnrolmentState;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RuleKind;
import org.meritdesk.training.api.RuleSeat;
import org.meritdesk.training.api.SeatReason;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingProblem;

/** Agents 1 to 3 in team 1, agent 4 in team 2; agent 3 teaches. */
class RuleBookStoreTest {

  private final House house = new House();
  private final Map<Long, BigDecimal> satisfied = new HashMap<>();
  private final List<Need> missed = new ArrayList<>();
  private final RuleBook rules =
      new RuleBook(
          house.jdbi,
          new RuleScene(
              StandIn.of(
                  Measurements.class,
                  Map.of("of", asked -> october((Collection<?>) Objects.requireNonNull(asked[0])))),
              StandIn.of(Needs.class, Map.of("ranked", asked -> missed)),
              house.measures.assignments,
              house.measures.agents,
              house.clock),
          house.measures.agents,
          house.trail,
          house.clock);

  @Test
  void a_whole_team_is_seated_once_who_comes_late_waits_and_the_teacher_does_not() {
    SessionView small = house.planned("tour", 1);
    rules.keep(team(1), MAKER);

    assertThat(rules.preview(MAKER))
        .extracting(RuleSeat::agentId, RuleSeat::sessionId, RuleSeat::waiting)
        .containsExactly(
            tuple(1L, small.id(), false), tuple(2L, small.id(), true), tuple(3L, null, false));
    assertThat(seats(small)).isEmpty();

    assertThat(rules.seat(MAKER)).hasSize(3);
    assertThat(seats(small))
        .extracting(Enrolment::agentId, Enrolment::state)
        .containsExactlyInAnyOrder(
            tuple(1L, EnrolmentState.ENROLLED), tuple(2L, EnrolmentState.WAITING));
    assertThat(seats(small).get(0).because())
        .isEqualTo(new SeatReason(RuleKind.TEAM, Map.of("team", "A")));
    assertThat(rules.seat()).isZero();
    assertThat(seats(small)).hasSize(2);
  }

  @Test
  void a_run_is_taken_back_and_who_left_is_not_seated_again() {
    SessionView session = house.planned("tour", 9);
    house.seats.enrol(session.id(), List.of(2L), MAKER);
    rules.keep(team(1), MAKER);
    rules.seat(MAKER);
    assertThat(seats(session)).extracting(Enrolment::state).containsOnly(EnrolmentState.ENROLLED);

    assertThat(rules.undo(MAKER)).isEqualTo(1);

    assertThat(seats(session))
        .filteredOn(each -> each.state() == EnrolmentState.ENROLLED)
        .extracting(Enrolment::agentId)
        .containsExactly(2L);
    assertThat(rules.undo(MAKER)).isZero();
    assertThat(rules.preview(MAKER)).extracting(RuleSeat::agentId).containsExactly(3L);
  }

  @Test
  void a_newcomer_a_weak_figure_a_failure_a_pass_that_runs_out_and_a_criterion_are_found() {
    house.jdbi.useHandle(
        h ->
            h.execute(
                "update people.agent set hired_on = ? where agent_id = 4", DAY.minusDays(20)));
    assertThat(found(rule(RuleKind.NEWCOMER, 30, null, null)))
        .isEqualTo(Map.of(4L, Map.of("hired", DAY.minusDays(20).toString())));
    assertThat(found(rule(RuleKind.NEWCOMER, 10, null, null))).isEmpty();

    satisfied.put(1L, new BigDecimal("79.99"));
    satisfied.put(2L, new BigDecimal("80"));
    assertThat(found(rule(RuleKind.MEASURE, null, "80", null))).containsOnlyKeys(1L);

    past("E1", DAY.minusDays(40), "50");
    past("E2", DAY.minusDays(40), "50");
    past("E2", DAY.minusDays(30), "90");
    assertThat(found(rule(RuleKind.FAILED, null, null, null))).containsOnlyKeys(1L);
    assertThat(found(rule(RuleKind.EXPIRING, 300, null, null))).isEmpty();
    assertThat(found(rule(RuleKind.EXPIRING, 360, null, null))).containsOnlyKeys(2L);
    satisfied.put(2L, new BigDecimal("10"));
    assertThat(found(rule(RuleKind.MEASURE, null, "80", null))).containsOnlyKeys(1L);

    missed.add(need("empathy", 4));
    missed.add(need("words", 1));
    assertThat(found(rule(RuleKind.CRITERION, 30, null, "empathy"))).containsOnlyKeys(4L);
  }

  @Test
  void who_passed_is_not_sent_by_the_team_and_a_rule_that_rests_sends_nobody() {
    past("E1", DAY.minusDays(40), "90");
    EnrolmentRule calm =
        new EnrolmentRule(0, "calm", RuleKind.TEAM, 1L, null, null, null, null, true);
    EnrolmentRule kept = rules.keep(calm, MAKER);
    assertThat(rules.preview(MAKER)).extracting(RuleSeat::agentId).containsExactly(2L, 3L);

    rules.keep(
        new EnrolmentRule(kept.id(), "calm", RuleKind.TEAM, 1L, null, null, null, null, false),
        MAKER);

    assertThat(rules.preview(MAKER)).isEmpty();
  }

  @Test
  void rules_are_kept_by_hr_and_only_whole_ones() {
    refused(() -> rules.keep(team(1), LEAD), PeopleProblem.NOT_ALLOWED);
    refused(() -> rules.seat(CHECKER), PeopleProblem.NOT_ALLOWED);
    refused(() -> rules.preview(LEAD), PeopleProblem.NOT_ALLOWED);
    for (EnrolmentRule wrong :
        List.of(
            new EnrolmentRule(0, "calm", RuleKind.TEAM, null, null, null, null, null, true),
            rule(RuleKind.NEWCOMER, 0, null, null),
            rule(RuleKind.MEASURE, null, null, null),
            rule(RuleKind.CRITERION, 30, null, " "))) {
      refused(() -> rules.keep(wrong, MAKER), TrainingProblem.ENROLMENT_RULE_FIELD);
    }
    EnrolmentRule unknown =
        new EnrolmentRule(0, "nothing", RuleKind.TEAM, 1L, null, null, null, null, true);
    refused(() -> rules.keep(unknown, MAKER), TrainingProblem.COURSE_NOT_FOUND);
    EnrolmentRule gone =
        new EnrolmentRule(99, "calm", RuleKind.TEAM, 1L, null, null, null, null, true);
    refused(() -> rules.keep(gone, MAKER), TrainingProblem.ENROLMENT_RULE_NOT_FOUND);
  }

  /** Whom one rule finds, and why; then it rests. */
  private Map<Long, Map<String, String>> found(EnrolmentRule rule) {
    EnrolmentRule kept = rules.keep(rule, MAKER);
    Map<Long, Map<String, String>> found = new HashMap<>();
    rules.preview(MAKER).forEach(each -> found.put(each.agentId(), each.reason().details()));
    rules.keep(
        new EnrolmentRule(
            kept.id(),
            kept.course(),
            kept.kind(),
            kept.teamId(),
            kept.days(),
            kept.measure(),
            kept.threshold(),
            kept.criterion(),
            false),
        MAKER);
    return found;
  }

  private static EnrolmentRule team(long team) {
    return new EnrolmentRule(0, "tour", RuleKind.TEAM, team, null, null, null, null, true);
  }

  private static EnrolmentRule rule(
      RuleKind kind,
      @Nullable Integer days,
      @Nullable String threshold,
      @Nullable String criterion) {
    return new EnrolmentRule(
        0,
        "calm",
        kind,
        null,
        days,
        kind == RuleKind.MEASURE ? Measure.CSAT_TOP_TWO : null,
        threshold == null ? null : new BigDecimal(threshold),
        criterion,
        true);
  }

  private void past(String person, LocalDate day, String score) {
    house.at(House.NINE.minus(Duration.ofHours(1)));
    house.records.take(
        List.of(new PastRecord(person, "calm", day, new BigDecimal(score), null)), MAKER);
  }

  private static Need need(String criterion, long agent) {
    return new Need(
        "phone",
        criterion,
        Map.of("zh-CN", "项", "en", "Item"),
        Aspect.ATTITUDE,
        agent,
        "N" + agent,
        1,
        6,
        3,
        new BigDecimal("50"),
        List.of());
  }

  private List<Enrolment> seats(SessionView session) {
    return house.sessions.get(session.id(), MAKER).people();
  }

  private Map<Subject, Map<Measure, Measured>> october(Collection<?> subjects) {
    Map<Subject, Map<Measure, Measured>> values = new HashMap<>();
    for (Object each : subjects) {
      BigDecimal value = satisfied.get(((Subject) each).id());
      if (value != null) {
        values.put((Subject) each, Map.of(Measure.CSAT_TOP_TWO, new Measured(value, 30, null)));
      }
    }
    return values;
  }
}
