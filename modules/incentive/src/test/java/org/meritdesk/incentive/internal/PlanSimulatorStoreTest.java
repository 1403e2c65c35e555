package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.SimulatedMonth;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;

class PlanSimulatorStoreTest {

  private static final Caller MAKER = person("maker", Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", Role.HR_CHECKER);
  private static final YearMonth OCTOBER = PublishedMonth.MONTH;

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final Notes notes = new Notes();
  private final PlanBook plans = new PlanBook(jdbi, notes, clock);
  private final PublishedMonth month = new PublishedMonth(jdbi);
  private final KnownMonths known = new KnownMonths();
  private final StatementMaker maker =
      new StatementMaker(jdbi, new Steps(), new TeamFigures().reader(), new Pieces().reader());
  private final StatementBook statements =
      new StatementBook(
          jdbi,
          month,
          maker,
          new AdjustedStatements(new Staff().agents()),
          new StatementNotices(new Told().inbox()),
          notes,
          clock);
  private final PlanSimulator simulator = new PlanSimulator(jdbi, known, month, maker);

  @BeforeEach
  void an_approved_plan_and_a_paid_month() {
    PlanDocument template = plans.templates().get(0);
    plans.draft(template, MAKER);
    plans.submit(template.code(), 1, MAKER);
    plans.approve(template.code(), 1, CHECKER);
    month
        .part(1, "安", 1, "PHONE", 1, 31, "95")
        .part(2, "贝", 1, "PHONE", 1, 31, "85")
        .part(3, "岑", 1, "COMPLAINT", 1, 31, "85");
    known.set(org.meritdesk.incentive.api.Evidence.of(1).month(0, "95"));
    StatementRun run = statements.run(OCTOBER, MAKER);
    statements.approve(run.runId(), CHECKER);
  }

  @Test
  void a_draft_is_run_over_the_paid_month_beside_what_was_paid_and_nothing_is_kept() {
    PlanDocument dearer =
        changed(
            List.of(
                new PlanDocument.Base("PHONE", null, new BigDecimal("2100")),
                new PlanDocument.Base("COMPLAINT", null, new BigDecimal("2000"))),
            List.of());

    SimulatedMonth found = simulator.simulate(dearer, 3, CHECKER).months().get(0);

    assertThat(found.paid()).isTrue();
    assertThat(found.now()).isEqualTo("6600.00");
    assertThat(found.then()).isEqualTo("6620.00");
    assertThat(found.change()).isEqualTo("20.00");
    assertThat(found.teams()).extracting(SimulatedMonth.Team::people).containsExactly(3);
    assertThat(found.gaining())
        .extracting(each -> each.employeeNo() + " " + each.change())
        .containsExactly("E1 120.00", "E2 100.00");
    assertThat(found.losing())
        .extracting(each -> each.employeeNo() + " " + each.change())
        .containsExactly("E3 -200.00");
    assertThat(statements.runs(OCTOBER, MAKER)).hasSize(1);
    assertThat(plans.all()).hasSize(1);
  }

  @Test
  void a_pool_costs_what_it_holds() {
    PlanDocument template = plans.templates().get(0);
    PlanDocument pooled =
        changed(
            template.bases(),
            List.of(
                new BonusPool(
                    "pool",
                    template.names(),
                    Set.of("PHONE"),
                    Set.of(),
                    false,
                    new BigDecimal("5000.01"))));

    assertThat(simulator.simulate(pooled, 1, MAKER).months().get(0).then()).isEqualTo("7200.01");
  }

  @Test
  void a_plan_with_errors_is_not_run_and_only_hr_asks() {
    PlanDocument broken = changed(List.of(), List.of());
    problem(IncentiveProblem.PLAN_REFUSED, () -> simulator.simulate(broken, 1, MAKER));
    problem(
        PeopleProblem.NOT_ALLOWED,
        () -> simulator.simulate(plans.templates().get(0), 1, person("lead", Role.TEAM_LEAD)));
  }

  private PlanDocument changed(List<PlanDocument.Base> bases, List<IncentiveRule> rules) {
    PlanDocument template = plans.templates().get(0);
    return new PlanDocument(
        template.code(),
        template.names(),
        OCTOBER.plusMonths(2),
        "CNY",
        bases,
        template.coefficients(),
        template.unscoredCoefficient(),
        rules,
        "",
        List.of());
  }

  private static Caller person(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(), null, "zh-CN", "UTC");
  }
}
