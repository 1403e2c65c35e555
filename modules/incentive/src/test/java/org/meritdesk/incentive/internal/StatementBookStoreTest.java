package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.meritdesk.testkit.Refused.problem;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PieceReward;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanVersion;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.kernel.Problem;
import org.meritdesk.kernel.ProblemType;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;
import org.meritdesk.testkit.TestDatabase;

class StatementBookStoreTest {

  private static final Caller MAKER = person("maker", Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", Role.HR_CHECKER);
  private static final Caller BOTH =
      new Caller("both", Set.of(Role.HR_MAKER, Role.HR_CHECKER), Set.of(), null, "zh-CN", "UTC");
  private static final Caller PAYROLL =
      new Caller("payroll", Set.of(), Set.of(Scope.PAYROLL), null, "zh-CN", "UTC");
  private static final Map<String, String> NAMES = Map.of("zh-CN", "挽回退货", "en", "Returns");
  private static final YearMonth OCTOBER = PublishedMonth.MONTH;

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final Notes notes = new Notes();
  private final Told told = new Told();
  private final PlanBook plans = new PlanBook(jdbi, notes, clock);
  private final PublishedMonth month = new PublishedMonth(jdbi);
  private final Pieces pieces = new Pieces();
  private final StatementBook statements =
      new StatementBook(
          jdbi,
          month,
          new StatementMaker(jdbi, new Steps(), new TeamFigures().reader(), pieces.reader()),
          new AdjustedStatements(new Staff().agents()),
          new StatementNotices(told.inbox()),
          notes,
          clock);
  private final MoneyAddsUp invariant = new MoneyAddsUp(jdbi);

  @BeforeEach
  void an_approved_plan_and_a_published_month() {
    PlanDocument template = plans.templates().get(0);
    PlanVersion draft = plans.draft(template, MAKER);
    plans.submit(template.code(), draft.versionNo(), MAKER);
    plans.approve(template.code(), draft.versionNo(), CHECKER);
    month
        .part(1, "安", 1, "PHONE", 1, 31, "95")
        .part(2, "=HYPERLINK(1)", 1, "PHONE", 1, 10, "85")
        .part(2, "=HYPERLINK(1)", 2, "COMPLAINT", 11, 31, "72")
        .part(3, "岑", 1, "PHONE", 1, 31, null)
        .part(4, "丁", 1, "WAREHOUSE", 1, 31, "99");
  }

  @Test
  void a_run_pays_each_part_with_its_reason() {
    StatementRun run = statements.run(OCTOBER, MAKER);
    List<StatementView> all = statements.of(run.runId(), CHECKER);

    assertThat(run.total()).isEqualTo("4237.42");
    assertThat(run.statements()).isEqualTo(4);
    assertThat(run.exceptions()).isEqualTo(2);
    assertThat(all).extracting(StatementView::employeeNo).containsExactly("E1", "E2", "E3", "E4");
    assertThat(all.get(0).total()).isEqualTo("2400.00");
    assertThat(all.get(1).lines())
        .extracting(line -> line.amount().toPlainString())
        .containsExactly("645.16", "1192.26");
    assertThat(all.get(2).lines())
        .extracting(StatementLine::reason)
        .containsExactly(LineReason.NO_SCORE);
    assertThat(all.get(3).lines())
        .extracting(StatementLine::reason)
        .containsExactly(LineReason.NO_BASE);
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void two_rules_by_the_piece_are_two_lines_of_a_part_counted_over_its_own_days() {
    rewarded(
        new PieceReward("returns", NAMES, Set.of(), "RETURNS_AVOIDED", new BigDecimal("5"), 0),
        new PieceReward("first-two", NAMES, Set.of(), "RETURNS_AVOIDED", new BigDecimal("5"), 2));
    pieces.returned(2, "2026-10-10", 3).returned(2, "2026-10-11", 4).returned(2, "2026-11-01", 9);

    StatementView moved = statements.of(statements.run(OCTOBER, MAKER).runId(), CHECKER).get(1);

    assertThat(moved.lines())
        .extracting(StatementLine::assignmentNo, line -> line.amount().toPlainString())
        .containsExactly(
            tuple(1, "645.16"),
            tuple(1, "15.00"),
            tuple(1, "10.00"),
            tuple(2, "1192.26"),
            tuple(2, "20.00"),
            tuple(2, "0.00"));
    assertThat(invariant.violations()).isEmpty();
  }

  private void rewarded(IncentiveRule... rules) {
    PlanDocument known = plans.templates().get(0);
    PlanVersion draft =
        plans.draft(
            new PlanDocument(
                known.code(),
                known.names(),
                known.validFrom(),
                known.currency(),
                known.bases(),
                known.coefficients(),
                known.unscoredCoefficient(),
                List.of(rules),
                known.source(),
                known.notes()),
            MAKER);
    plans.submit(known.code(), draft.versionNo(), MAKER);
    plans.approve(known.code(), draft.versionNo(), CHECKER);
  }

  @Test
  void nobody_approves_the_own_run_and_no_key_does() {
    StatementRun run = statements.run(OCTOBER, BOTH);

    problem(IncentiveProblem.OWN_WORK, () -> statements.approve(run.runId(), BOTH));
    problem(PeopleProblem.NOT_ALLOWED, () -> statements.approve(run.runId(), MAKER));
    problem(PeopleProblem.NOT_ALLOWED, () -> statements.approve(run.runId(), PAYROLL));
    assertThat(told.notices).isEmpty();
    assertThat(statements.approve(run.runId(), CHECKER).state()).isEqualTo(RunState.APPROVED);
    assertThat(told.audiences)
        .extracting(Audience::agents)
        .containsExactly(
            statements.of(run.runId(), CHECKER).stream()
                .map(StatementView::agentId)
                .collect(Collectors.toSet()));
  }

  @Test
  void of_32_who_run_and_32_who_approve_at_once_one_wins_each() throws Exception {
    int makers =
        winners(
            () -> statements.run(OCTOBER, MAKER),
            IncentiveProblem.RUN_PENDING,
            IncentiveProblem.RUN_PENDING);
    long runId = statements.runs(OCTOBER, MAKER).get(0).runId();
    int checkers =
        winners(
            () -> statements.approve(runId, CHECKER),
            IncentiveProblem.RUN_DECIDED,
            IncentiveProblem.OWN_WORK);

    assertThat(makers).isEqualTo(1);
    assertThat(checkers).isEqualTo(1);
    assertThat(statements.runs(OCTOBER, MAKER)).hasSize(1);
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void the_payroll_file_is_the_same_at_every_export_and_matches_its_manifest() throws Exception {
    StatementRun run = statements.run(OCTOBER, MAKER);
    problem(IncentiveProblem.RUN_NOT_APPROVED, () -> statements.export(run.runId(), PAYROLL));
    statements.approve(run.runId(), CHECKER);

    Export first = statements.export(run.runId(), PAYROLL);
    Export second = statements.export(run.runId(), MAKER);

    String text = new String(first.bytes(), StandardCharsets.UTF_8);
    assertThat(first.bytes()).isEqualTo(second.bytes());
    assertThat(first.manifest().rows()).isEqualTo(5);
    assertThat(text.lines()).hasSize(6);
    assertThat(first.manifest().controlTotal()).isEqualTo("4237.42").isEqualTo(run.total());
    assertThat(first.manifest().sha256())
        .isEqualTo(
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first.bytes())));
    assertThat(text)
        .contains(
            "E1,安,2026-10,1,T1,PHONE,31,31,monthly-bonus,1,2000.00,95.00,B,1.2,PERFORMANCE,"
                + "2400.00,CNY,PERSONAL,2026-10,\r\n")
        .contains("E2,'=HYPERLINK(1),");
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void an_agent_sees_only_the_own_statement_and_only_once_it_is_approved() {
    StatementRun run = statements.run(OCTOBER, MAKER);
    Caller agent = new Caller("e2", Set.of(Role.AGENT), Set.of(), 2L, "zh-CN", "UTC");

    assertThat(statements.mine(agent)).isEmpty();
    problem(IncentiveProblem.RUN_NOT_FOUND, () -> statements.of(run.runId(), agent));
    statements.approve(run.runId(), CHECKER);

    assertThat(statements.mine(agent)).extracting(StatementView::agentId).containsExactly(2L);
    assertThat(statements.of(run.runId(), agent))
        .extracting(StatementView::agentId)
        .containsExactly(2L);
    problem(IncentiveProblem.NOTHING_TO_PAY, () -> statements.provisional(1, OCTOBER, agent));
    assertThat(statements.provisional(2, OCTOBER, agent).total()).isEqualTo("1837.42");
  }

  @Test
  void a_run_sent_back_ends_and_the_month_may_be_run_again_but_is_paid_once() {
    StatementRun first = statements.run(OCTOBER, MAKER);
    problem(IncentiveProblem.RUN_PENDING, () -> statements.run(OCTOBER, MAKER));
    statements.sendBack(first.runId(), "base of complaints is wrong", CHECKER);
    problem(IncentiveProblem.RUN_DECIDED, () -> statements.approve(first.runId(), CHECKER));

    StatementRun second = statements.run(OCTOBER, MAKER);
    statements.approve(second.runId(), CHECKER);

    problem(IncentiveProblem.MONTH_PAID, () -> statements.run(OCTOBER, MAKER));
    problem(IncentiveProblem.NOTHING_TO_PAY, () -> statements.run(YearMonth.of(2026, 9), MAKER));
  }

  @Test
  void a_run_of_an_older_revision_cannot_be_approved() {
    StatementRun run = statements.run(OCTOBER, MAKER);
    month.revision = 2;

    problem(IncentiveProblem.RUN_OUTDATED, () -> statements.approve(run.runId(), CHECKER));
  }

  @Test
  void approved_money_refuses_update_and_delete() {
    StatementRun run = statements.run(OCTOBER, MAKER);
    statements.approve(run.runId(), CHECKER);

    for (String sql :
        List.of(
            "update incentive.run set total = 1",
            "delete from incentive.run",
            "update incentive.statement set total = 1",
            "delete from incentive.statement",
            "update incentive.statement_line set amount = 1",
            "delete from incentive.statement_line",
            "truncate incentive.run cascade")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
          .as(sql)
          .hasMessageMatching("(?s).*(frozen|do not change|does not change|not emptied).*");
    }
  }

  @Test
  void money_that_was_tampered_with_is_found() {
    StatementRun run = statements.run(OCTOBER, MAKER);
    statements.approve(run.runId(), CHECKER);

    jdbi.useHandle(
        handle -> {
          handle.execute(
              "alter table incentive.statement_line disable trigger statement_line_frozen");
          handle.execute("update incentive.statement_line set amount = 9999 where agent_id = 1");
        });

    assertThat(invariant.violations())
        .anyMatch(each -> each.startsWith("statement of agent 1"))
        .anyMatch(each -> each.endsWith("is not the one that was approved"));
  }

  @Test
  void nobody_approves_the_own_plan_and_two_plans_do_not_pay_one_post() {
    PlanDocument template = plans.templates().get(0);
    plans.draft(like(template, "other", template.validFrom()), BOTH);
    plans.submit("other", 1, MAKER);
    plans.draft(like(template, "earlier", template.validFrom().minusYears(1)), MAKER);
    plans.submit("earlier", 1, MAKER);

    problem(IncentiveProblem.OWN_WORK, () -> plans.approve("other", 1, BOTH));
    problem(IncentiveProblem.PLAN_POST_TAKEN, () -> plans.approve("other", 1, CHECKER));
    problem(IncentiveProblem.PLAN_POST_TAKEN, () -> plans.approve("earlier", 1, CHECKER));
  }

  private static PlanDocument like(PlanDocument template, String code, YearMonth from) {
    return new PlanDocument(
        code,
        template.names(),
        from,
        "CNY",
        template.bases(),
        template.coefficients(),
        template.unscoredCoefficient(),
        List.of(),
        "",
        List.of());
  }

  private static int winners(Callable<StatementRun> attempt, ProblemType lost, ProblemType alsoLost)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(32);
    List<Callable<Integer>> attempts = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      attempts.add(
          () -> {
            try {
              attempt.call();
              return 1;
            } catch (Problem problem) {
              assertThat(problem.type()).isIn(lost, alsoLost);
              return 0;
            }
          });
    }
    int winners = 0;
    for (Future<Integer> each : pool.invokeAll(attempts)) {
      winners += each.get();
    }
    pool.shutdown();
    return winners;
  }

  private static Caller person(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(), null, "zh-CN", "UTC");
  }
}
