package org.meritdesk.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.ExclusionView;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;

class ExclusionsStoreTest {

  private static final LocalDate FROM = RawFacts.FIRST.minusDays(1);
  private static final LocalDate TO = RawFacts.FIRST.plusDays(RawFacts.DAYS + 2);
  private static final Caller INSPECTOR =
      new Caller("inspector", Set.of(Role.INSPECTOR), Set.of(), null, "zh-CN", "Asia/Shanghai");
  private static final Caller LEAD =
      new Caller("lead", Set.of(Role.TEAM_LEAD), Set.of(), 1L, "zh-CN", "Asia/Shanghai");
  private static final Caller AGENT =
      new Caller("agent", Set.of(Role.AGENT), Set.of(), 1L, "zh-CN", "Asia/Shanghai");

  private Jdbi jdbi;
  private MeasuresFixture fixture;

  @BeforeEach
  void facts() {
    jdbi = TestDatabase.fresh().jdbi();
    RawFacts raw = new RawFacts(jdbi, 5);
    raw.people();
    raw.contacts(80);
    fixture = new MeasuresFixture(jdbi);
    fixture.cells.rebuild();
  }

  @Test
  void an_excluded_contact_leaves_the_measure_is_shown_with_its_cause_and_can_come_back() {
    BigDecimal before = transfers();
    long handled = handled();
    Contribution worst = drill().get(0);

    long exclusion =
        fixture.exclusions.exclude(
            worst.recordId(),
            Set.of(Measure.TRANSFER_RATE),
            ExclusionCause.PRODUCT_FAULT,
            "the line was down",
            INSPECTOR);
    drain();

    assertThat(transfers()).isLessThan(before);
    assertThat(handled()).isEqualTo(handled);
    List<Contribution> after = drill();
    assertThat(after.get(after.size() - 1).recordId()).isEqualTo(worst.recordId());
    assertThat(after.get(after.size() - 1).exclusionCause()).isEqualTo("PRODUCT_FAULT");

    fixture.exclusions.end(exclusion, "it was not", INSPECTOR);
    drain();

    assertThat(transfers()).isEqualByComparingTo(before);
    assertThat(fixture.exclusions.of(worst.recordId()))
        .extracting(ExclusionView::reason, ExclusionView::who, ExclusionView::endReason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("the line was down", "inspector", "it was not"));
    assertThat(fixture.cells.rebuild().different()).isZero();
  }

  @Test
  void an_agent_excludes_nothing_and_nobody_excludes_without_a_reason() {
    long record = drill().get(0).recordId();

    assertThatThrownBy(
            () -> fixture.exclusions.exclude(record, Set.of(), ExclusionCause.OTHER, "mine", AGENT))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("measures-forbidden");
    assertThatThrownBy(
            () ->
                fixture.exclusions.exclude(record, Set.of(), ExclusionCause.OTHER, " ", INSPECTOR))
        .hasMessageContaining("exclusion-reason-missing");
    assertThatThrownBy(
            () ->
                fixture.exclusions.exclude(99_999, Set.of(), ExclusionCause.OTHER, "x", INSPECTOR))
        .hasMessageContaining("record-unknown");
  }

  @Test
  void a_lead_excludes_what_the_own_team_did_and_nothing_of_another_team() {
    jdbi.useHandle(
        h -> h.execute("insert into people.team_lead values (1, 1, date '2026-01-01', null)"));
    long own = handledBy(3, Set.of(1L, 2L, 3L));
    long other = handledBy(4, Set.of(4L, 5L));

    long made = exclude(own, LEAD);
    fixture.exclusions.end(made, "it was not", LEAD);

    assertForbidden(() -> exclude(other, LEAD));
    long inspectors = exclude(other, INSPECTOR);
    assertForbidden(() -> fixture.exclusions.end(inspectors, "mine", LEAD));
    assertThat(fixture.exclusions.of(other)).extracting(ExclusionView::endedAt).containsOnlyNulls();
    fixture.exclusions.end(inspectors, "it was not", INSPECTOR);
    assertThat(fixture.exclusions.may(LEAD)).isTrue();
    assertThat(fixture.exclusions.may(AGENT)).isFalse();
  }

  @Test
  void a_lead_excludes_nothing_that_two_teams_did_together() {
    jdbi.useHandle(
        h -> h.execute("insert into people.team_lead values (1, 1, date '2026-01-01', null)"));
    long shared =
        records(3).stream().filter(record -> records(4).contains(record)).findFirst().orElseThrow();

    assertForbidden(() -> exclude(shared, LEAD));
  }

  @Test
  void a_lead_of_another_month_excludes_nothing_of_this_one() {
    jdbi.useHandle(
        h ->
            h.execute(
                "insert into people.team_lead values (1, 1, date '2026-01-01', date '2026-02-01')"));
    long own = handledBy(3, Set.of(1L, 2L, 3L));

    assertForbidden(() -> exclude(own, LEAD));
  }

  @Test
  void the_drill_down_adds_up_to_the_figure() {
    List<Contribution> behind =
        fixture.measurements.contributions(
            Subject.agent(1), FROM, TO, Measure.HANDLE_TIME, new ContributionQuery(false, 0, 1000));
    Measured measured =
        (Measured)
            fixture
                .measurements
                .of(Subject.agent(1), FROM, TO, Set.of(Measure.HANDLE_TIME))
                .get(Measure.HANDLE_TIME);

    assertThat(behind).hasSize((int) measured.sample());
    assertThat(behind.stream().mapToLong(Contribution::numerator).sum())
        .isEqualTo(
            measured
                .value()
                .multiply(BigDecimal.valueOf(1000L * measured.sample()))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValue());
    assertThat(behind).isSortedAccordingTo((a, b) -> Long.compare(b.numerator(), a.numerator()));
  }

  @Test
  void a_move_entered_late_takes_the_days_along_to_the_other_team() {
    drain();
    long both = handled(Subject.team(1)) + handled(Subject.team(2));
    long second = handled(Subject.team(2));

    jdbi.useHandle(
        h -> {
          h.execute("update people.assignment set valid_to = date '2026-03-04' where agent_id = 1");
          h.execute(
              "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                  + " values (1, 2, 'PHONE', date '2026-03-04')");
        });
    drain();

    assertThat(handled(Subject.team(2))).isGreaterThan(second);
    assertThat(handled(Subject.team(1)) + handled(Subject.team(2))).isGreaterThanOrEqualTo(both);
    assertThat(fixture.cells.rebuild().different()).isZero();
  }

  @Test
  void a_move_whose_following_is_rolled_back_is_followed_the_next_time() {
    drain();
    long second = handled(Subject.team(2));
    jdbi.useHandle(h -> h.execute("update people.assignment set team_id = 2 where agent_id = 1"));

    assertThatThrownBy(
            () ->
                jdbi.useTransaction(
                    h -> {
                      fixture.teamMoves.catchUp();
                      assertThat(Marks.pending(h)).isPositive();
                      throw new IllegalStateException("the power fails");
                    }))
        .hasMessage("the power fails");
    assertThat(fixture.cells.pending()).isZero();
    drain();

    assertThat(handled(Subject.team(2))).isGreaterThan(second);
    assertThat(fixture.cells.rebuild().different()).isZero();
  }

  @Test
  void assignments_that_stay_are_not_written_again() {
    drain();
    String written =
        "select max(cast(cast(xmin as text) as bigint)) from measures.membership_basis";
    long before = jdbi.withHandle(h -> h.createQuery(written).mapTo(Long.class).one());

    fixture.teamMoves.catchUp();

    assertThat(jdbi.withHandle(h -> h.createQuery(written).mapTo(Long.class).one()).longValue())
        .isEqualTo(before);
  }

  private long exclude(long record, Caller caller) {
    return fixture.exclusions.exclude(record, Set.of(), ExclusionCause.OTHER, "a reason", caller);
  }

  private static void assertForbidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Problem.class).hasMessageContaining("measures-forbidden");
  }

  /** A contact of the agent on which nobody else worked but these. */
  private long handledBy(long agent, Set<Long> only) {
    Set<Long> others = new HashSet<>();
    for (long each = 1; each <= RawFacts.AGENTS; each++) {
      if (!only.contains(each)) {
        others.addAll(records(each));
      }
    }
    return records(agent).stream().filter(r -> !others.contains(r)).findFirst().orElseThrow();
  }

  private Set<Long> records(long agent) {
    return fixture
        .measurements
        .contributions(
            Subject.agent(agent),
            FROM,
            TO,
            Measure.CONTACTS_HANDLED,
            new ContributionQuery(false, 0, 1000))
        .stream()
        .map(Contribution::recordId)
        .collect(Collectors.toSet());
  }

  private void drain() {
    while (fixture.cells.work(100) > 0) {}
  }

  private BigDecimal transfers() {
    return ((Measured)
            fixture
                .measurements
                .of(Subject.COMPANY, FROM, TO, Set.of(Measure.TRANSFER_RATE))
                .get(Measure.TRANSFER_RATE))
        .value();
  }

  private long handled() {
    return handled(Subject.COMPANY);
  }

  private long handled(Subject subject) {
    return ((Measured)
            fixture
                .measurements
                .of(subject, FROM, TO, Set.of(Measure.CONTACTS_HANDLED))
                .get(Measure.CONTACTS_HANDLED))
        .value()
        .longValue();
  }

  private List<Contribution> drill() {
    return fixture.measurements.contributions(
        Subject.COMPANY, FROM, TO, Measure.TRANSFER_RATE, new ContributionQuery(false, 0, 1000));
  }
}
