package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanFinding;
import org.meritdesk.incentive.api.PlanSimulation;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.SimulatedMonth;
import org.meritdesk.incentive.api.Simulations;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.domain.PlanCheck;
import org.meritdesk.incentive.domain.PlanComparison;
import org.meritdesk.incentive.domain.PlanInForce;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.MonthScores;

/** Pays published months by a plan that is not in force (方案成本测算), and keeps nothing. */
@ApplicationScoped
class PlanSimulator implements Simulations {

  private static final int MOST = 12;

  private Jdbi jdbi;
  private MonthScores scores;
  private Appraisals appraisals;
  private StatementMaker statements;

  @Inject
  PlanSimulator(Jdbi jdbi, MonthScores scores, Appraisals appraisals, StatementMaker statements) {
    this.jdbi = jdbi;
    this.scores = scores;
    this.appraisals = appraisals;
    this.statements = statements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PlanSimulator() {}

  @Override
  public PlanSimulation simulate(PlanDocument document, int months, Caller who) {
    PayRight.REVIEW.demandOf(who);
    List<PlanFinding> errors = PlanCheck.of(document).stream().filter(PlanFinding::error).toList();
    if (!errors.isEmpty()) {
      throw IncentiveProblem.PLAN_REFUSED.problem("plan", document.code(), "findings", errors);
    }
    List<SimulatedMonth> found = new ArrayList<>();
    Optional<YearMonth> newest = scores.newest();
    for (int back = 0; newest.isPresent() && back < Math.max(1, Math.min(months, MOST)); back++) {
      YearMonth month = newest.get().minusMonths(back);
      List<Appraisal> published = appraisals.published(month);
      if (!published.isEmpty()) {
        found.add(month(month, published, document));
      }
    }
    return new PlanSimulation(document.currency(), found);
  }

  private SimulatedMonth month(YearMonth month, List<Appraisal> published, PlanDocument document) {
    List<PlanInForce> inForce = statements.inForce(month);
    List<PlanInForce> then =
        new ArrayList<>(List.of(new PlanInForce(document.code(), 0, document)));
    inForce.stream().filter(each -> !each.code().equals(document.code())).forEach(then::add);
    Optional<StatementRun> run =
        jdbi.withHandle(handle -> RunRows.of(handle, month)).stream()
            .filter(each -> each.state() == RunState.APPROVED)
            .findFirst();
    List<StatementView> now =
        run.map(each -> jdbi.withHandle(handle -> StatementRows.of(handle, each.runId())))
            .orElseGet(() -> statements.statements(month, published, inForce, true));
    return PlanComparison.of(
        month, run.isPresent(), now, statements.statements(month, published, then, true));
  }
}
