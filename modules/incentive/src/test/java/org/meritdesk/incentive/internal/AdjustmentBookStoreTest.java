package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.testkit.Refused.problem;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.AdjustmentDraft;
import org.meritdesk.incentive.api.AdjustmentKind;
import org.meritdesk.incentive.api.AdjustmentState;
import org.meritdesk.incentive.api.AdjustmentView;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.scoring.api.MonthPublished;
import org.meritdesk.testkit.TestDatabase;

class AdjustmentBookStoreTest {

  private static final Caller MAKER = person("maker", Role.HR_MAKER, null);
  private static final Caller CHECKER = person("checker", Role.HR_CHECKER, null);
  private static final Caller FIRST = person("first", Role.AGENT, 1L);
  private static final YearMonth OCTOBER = PublishedMonth.MONTH;
  private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final Notes notes = new Notes();
  private final Told told = new Told();
  private final StatementNotices notices = new StatementNotices(told.inbox());
  private final PlanBook plans = new PlanBook(jdbi, notes, clock);
  private final PublishedMonth month = new PublishedMonth(jdbi);
  private final StatementMaker maker =
      new StatementMaker(jdbi, new Steps(), new TeamFigures().reader(), new Pieces().reader());
  private final StatementBook statements =
      new StatementBook(
          jdbi, month, maker, new AdjustedStatements(new Staff().agents()), notices, notes, clock);
  private final TrueUps trueUps = new TrueUps(jdbi, month, maker, notices, notes, clock);
  private final AdjustmentBook adjustments =
      new AdjustmentBook(jdbi, new Staff().agents(), trueUps, notices, notes, clock);
  private final MoneyAddsUp invariant = new MoneyAddsUp(jdbi);

  @BeforeEach
  void an_approved_plan_and_a_published_month() {
    PlanDocument template = plans.templates().get(0);
    plans.draft(template, MAKER);
    plans.submit(template.code(), 1, MAKER);
    plans.approve(template.code(), 1, CHECKER);
    month.part(1, "安", 1, "PHONE", 1, 31, "95").part(2, "贝", 1, "PHONE", 1, 31, "85");
    month.months.add(NOVEMBER);
  }

  @Test
  void an_approved_adjustment_is_a_line_of_the_next_run_and_of_no_other() {
    pay(OCTOBER);
    AdjustmentView made = propose(1, "-120.50");
    adjustments.approve(made.id(), CHECKER);
    adjustments.approve(propose(7, "80").id(), CHECKER);

    StatementRun run = statements.run(NOVEMBER, MAKER);
    List<StatementView> all = statements.of(run.runId(), CHECKER);

    assertThat(all).extracting(StatementView::employeeNo).containsExactly("E1", "E2", "E7");
    assertThat(all.get(0).total()).isEqualTo("2279.50");
    StatementLine line = all.get(0).lines().get(1);
    assertThat(line.kind()).isEqualTo(LineKind.ADJUSTMENT);
    assertThat(line.adjustment().month()).isEqualTo(OCTOBER);
    assertThat(line.adjustment().reference()).isEqualTo("CASE-7");
    assertThat(all.get(2).total()).isEqualTo("80.00");
    assertThat(run.total()).isEqualTo("4359.50");
    statements.approve(run.runId(), CHECKER);
    assertThat(adjustments.get(made.id(), MAKER).runId()).isEqualTo(run.runId());
    assertThat(new String(statements.export(run.runId(), MAKER).bytes()))
        .contains("ADJUSTMENT,-120.50,CNY,ADJUSTMENT,2026-10,CASE-7\r\n");
    month.months.add(NOVEMBER.plusMonths(1));
    assertThat(statements.run(NOVEMBER.plusMonths(1), MAKER).total()).isEqualTo("4400.00");
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void a_run_that_is_sent_back_gives_its_adjustments_to_the_next_one() {
    adjustments.approve(propose(1, "50").id(), CHECKER);
    StatementRun first = statements.run(OCTOBER, MAKER);
    assertThat(first.total()).isEqualTo("4450.00");
    statements.sendBack(first.runId(), "again", CHECKER);

    StatementRun second = statements.run(OCTOBER, MAKER);

    assertThat(second.total()).isEqualTo("4450.00");
    assertThat(statements.run(NOVEMBER, MAKER).total()).isEqualTo("4400.00");
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void a_later_month_is_not_corrected_by_an_earlier_run() {
    AdjustmentView later =
        adjustments.propose(
            new AdjustmentDraft(1, NOVEMBER, new BigDecimal("9"), "later", "R"), MAKER);
    adjustments.approve(later.id(), CHECKER);

    assertThat(statements.run(OCTOBER, MAKER).total()).isEqualTo("4400.00");
    assertThat(statements.run(NOVEMBER, MAKER).total()).isEqualTo("4409.00");
  }

  @Test
  void a_revision_of_a_paid_month_proposes_the_difference_once() {
    pay(OCTOBER);
    month.revise(2, "95");

    trueUps.published(new MonthPublished(OCTOBER, 2));
    assertThat(adjustments.trueUp(OCTOBER, MAKER)).isZero();

    AdjustmentView waits = adjustments.all(CHECKER).get(0);
    assertThat(adjustments.all(CHECKER)).hasSize(1);
    assertThat(waits.kind()).isEqualTo(AdjustmentKind.TRUE_UP);
    assertThat(waits.agentId()).isEqualTo(2);
    assertThat(waits.amount()).isEqualTo("400.00");
    assertThat(waits.revision()).isEqualTo(2);
    assertThat(told.notices).extracting(each -> each.kind()).contains(NoticeKind.ADJUSTMENTS_WAIT);
    adjustments.approve(waits.id(), CHECKER);
    assertThat(statements.run(NOVEMBER, MAKER).total()).isEqualTo("5200.00");
  }

  @Test
  void a_second_revision_overtakes_what_waits_and_counts_what_was_approved() {
    pay(OCTOBER);
    month.revise(2, "95");
    trueUps.published(new MonthPublished(OCTOBER, 2));
    adjustments.approve(adjustments.all(CHECKER).get(0).id(), CHECKER);
    month.revise(2, "75");
    trueUps.published(new MonthPublished(OCTOBER, 3));
    month.revise(2, "85");
    trueUps.published(new MonthPublished(OCTOBER, 4));

    assertThat(adjustments.all(CHECKER))
        .extracting(AdjustmentView::state, each -> each.amount().toPlainString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(AdjustmentState.PROPOSED, "-400.00"),
            org.assertj.core.groups.Tuple.tuple(AdjustmentState.WITHDRAWN, "-800.00"),
            org.assertj.core.groups.Tuple.tuple(AdjustmentState.APPROVED, "400.00"));
  }

  @Test
  void a_month_that_nobody_has_paid_is_not_trued_up() {
    month.revise(2, "95");
    trueUps.published(new MonthPublished(OCTOBER, 2));

    assertThat(adjustments.all(CHECKER)).isEmpty();
  }

  @Test
  void nobody_decides_the_own_proposal_or_about_the_own_money() {
    Caller both = new Caller("both", Set.of(Role.HR_MAKER, Role.HR_CHECKER), Set.of(), 3L, "", "");
    AdjustmentView made = adjustments.propose(draft(1, new BigDecimal("5")), both);

    problem(IncentiveProblem.OWN_WORK, () -> adjustments.approve(made.id(), both));
    problem(PeopleProblem.NOT_ALLOWED, () -> adjustments.approve(made.id(), MAKER));
    problem(
        IncentiveProblem.OWN_WORK, () -> adjustments.propose(draft(3, new BigDecimal("5")), both));
    AdjustmentView about = propose(3, "5");
    problem(IncentiveProblem.OWN_WORK, () -> adjustments.approve(about.id(), both));
    problem(IncentiveProblem.ADJUSTMENT_NOT_FOUND, () -> adjustments.get(made.id(), FIRST));
    adjustments.approve(made.id(), CHECKER);
    assertThat(adjustments.all(FIRST)).hasSize(1);
  }

  @Test
  void what_is_refused_or_withdrawn_pays_nothing_and_stays() {
    AdjustmentView refused = propose(1, "5");
    AdjustmentView withdrawn = propose(1, "6");
    problem(
        IncentiveProblem.PAY_REASON_REQUIRED, () -> adjustments.refuse(refused.id(), "", CHECKER));
    adjustments.refuse(refused.id(), "no case", CHECKER);
    adjustments.withdraw(withdrawn.id(), "wrong month", MAKER);

    problem(
        IncentiveProblem.ADJUSTMENT_DECIDED, () -> adjustments.approve(withdrawn.id(), CHECKER));
    assertThat(statements.run(OCTOBER, MAKER).total()).isEqualTo("4400.00");
    for (String sql :
        List.of(
            "update incentive.adjustment set state = 'APPROVED'",
            "update incentive.adjustment set amount = 1",
            "delete from incentive.adjustment")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
          .as(sql)
          .hasMessageContaining("is kept as it is");
    }
  }

  @Test
  void an_amount_has_two_decimals_and_is_not_zero() {
    for (String amount : List.of("0", "0.001", "1000000000.01")) {
      problem(IncentiveProblem.ADJUSTMENT_AMOUNT, () -> propose(1, amount));
    }
  }

  @Test
  void of_32_who_approve_an_adjustment_and_32_who_run_at_once_one_wins_and_it_is_paid_once()
      throws Exception {
    long id = propose(1, "33.33").id();
    assertThat(winners(() -> adjustments.approve(id, CHECKER))).isEqualTo(1);

    int runs =
        winners(() -> statements.run(OCTOBER, MAKER))
            + winners(() -> statements.run(NOVEMBER, MAKER));

    assertThat(runs).isEqualTo(2);
    assertThat(
            Stream.of(OCTOBER, NOVEMBER)
                .flatMap(each -> statements.runs(each, MAKER).stream())
                .map(run -> run.total().toPlainString()))
        .containsExactlyInAnyOrder("4433.33", "4400.00");
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void an_adjustment_that_was_tampered_with_is_found() {
    AdjustmentView made = propose(1, "5");
    adjustments.approve(made.id(), CHECKER);
    statements.approve(statements.run(OCTOBER, MAKER).runId(), CHECKER);
    jdbi.useHandle(
        handle -> {
          handle.execute("alter table incentive.adjustment disable trigger adjustment_decided");
          handle.execute("update incentive.adjustment set run_id = null");
        });

    assertThat(invariant.violations())
        .containsExactly("adjustment " + made.id() + " of 5.00 is paid 5.00 by 1 runs");
  }

  private void pay(YearMonth paid) {
    statements.approve(statements.run(paid, MAKER).runId(), CHECKER);
  }

  private AdjustmentView propose(long agent, String amount) {
    return adjustments.propose(draft(agent, new BigDecimal(amount)), MAKER);
  }

  private static AdjustmentDraft draft(long agent, BigDecimal amount) {
    return new AdjustmentDraft(agent, OCTOBER, amount, "counted wrong", "CASE-7");
  }

  private static int winners(Callable<?> attempt) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(32);
    Callable<Integer> once =
        () -> {
          try {
            attempt.call();
            return 1;
          } catch (Problem lost) {
            return 0;
          }
        };
    int winners = 0;
    for (Future<Integer> each : pool.invokeAll(java.util.Collections.nCopies(32, once))) {
      winners += each.get();
    }
    pool.shutdown();
    return winners;
  }

  private static Caller person(String name, Role role, Long agent) {
    return new Caller(name, Set.of(role), Set.of(), agent, "zh-CN", "UTC");
  }
}
