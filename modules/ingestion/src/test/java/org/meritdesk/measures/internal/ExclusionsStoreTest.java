package org.meritdesk.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
  private static final Caller LEAD =
      new Caller("lead", Set.of(Role.TEAM_LEAD), Set.of(), null, "zh-CN", "Asia/Shanghai");
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
            LEAD);
    drain();

    assertThat(transfers()).isLessThan(before);
    assertThat(handled()).isEqualTo(handled);
    List<Contribution> after = drill();
    assertThat(after.get(after.size() - 1).recordId()).isEqualTo(worst.recordId());
    assertThat(after.get(after.size() - 1).exclusionCause()).isEqualTo("PRODUCT_FAULT");

    fixture.exclusions.end(exclusion, "it was not", LEAD);
    drain();

    assertThat(transfers()).isEqualByComparingTo(before);
    assertThat(fixture.exclusions.of(worst.recordId()))
        .extracting(ExclusionView::reason, ExclusionView::who, ExclusionView::endReason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("the line was down", "lead", "it was not"));
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
            () -> fixture.exclusions.exclude(record, Set.of(), ExclusionCause.OTHER, " ", LEAD))
        .hasMessageContaining("exclusion-reason-missing");
    assertThatThrownBy(
            () -> fixture.exclusions.exclude(99_999, Set.of(), ExclusionCause.OTHER, "x", LEAD))
        .hasMessageContaining("record-unknown");
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
