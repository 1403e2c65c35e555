package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.api.Statements;
import org.meritdesk.incentive.domain.PayrollCsv;
import org.meritdesk.incentive.domain.PlanInForce;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.MonthState;

/**
 * Runs, approves and exports bonus statements (奖金发放): a maker computes a published month, another
 * person approves, once; from then on the rows and the payroll file stay the same.
 */
@ApplicationScoped
class StatementBook implements Statements {

  private Jdbi jdbi;
  private Appraisals appraisals;
  private StatementMaker statements;
  private AdjustedStatements adjusted;
  private StatementNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  StatementBook(
      Jdbi jdbi,
      Appraisals appraisals,
      StatementMaker statements,
      AdjustedStatements adjusted,
      StatementNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.appraisals = appraisals;
    this.statements = statements;
    this.adjusted = adjusted;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StatementBook() {}

  @Override
  public List<StatementRun> runs(YearMonth month, Caller who) {
    PayRight.REVIEW.demandOf(who);
    return jdbi.withHandle(handle -> RunRows.of(handle, month));
  }

  @Override
  public StatementRun get(long runId, Caller who) {
    PayRight.REVIEW.demandOf(who);
    return jdbi.withHandle(handle -> one(handle, runId));
  }

  @Override
  @Transactional
  public StatementRun run(YearMonth month, Caller maker) {
    PayRight.MAKE.demandOf(maker);
    List<Appraisal> published = appraisals.published(month);
    if (published.isEmpty()) {
      throw IncentiveProblem.NOTHING_TO_PAY.problem("month", month.toString());
    }
    List<StatementView> computed = statements.statements(month, published);
    return jdbi.inTransaction(
        handle -> {
          refusePaid(handle, month);
          List<AdjustmentRows.Row> corrections = AdjustmentRows.unpaid(handle, month);
          List<StatementView> paid = adjusted.with(month, computed, corrections);
          long runId =
              RunRows.insert(
                      handle,
                      month,
                      published.get(0).revision(),
                      maker.name(),
                      clock.instant(),
                      computed.get(0).currency(),
                      total(paid))
                  .orElseThrow(() -> pending(handle, month));
          AdjustmentRows.pay(handle, corrections, runId);
          StatementRows.insert(handle, runId, paid);
          StatementRun run = one(handle, runId);
          note(maker, "statements.run", run, null);
          return run;
        });
  }

  private static BigDecimal total(List<StatementView> statements) {
    return statements.stream()
        .map(StatementView::total)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  @Override
  @Transactional
  public StatementRun approve(long runId, Caller checker) {
    return decide(runId, RunState.APPROVED, null, checker);
  }

  @Override
  @Transactional
  public StatementRun sendBack(long runId, String reason, Caller checker) {
    if (reason.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
    return decide(runId, RunState.SENT_BACK, reason, checker);
  }

  @Override
  public List<StatementView> of(long runId, Caller who) {
    boolean all = PayRight.REVIEW.heldBy(who);
    List<StatementView> seen =
        jdbi.withHandle(handle -> StatementRows.of(handle, runId)).stream()
            .filter(each -> all || own(each, who))
            .toList();
    if (seen.isEmpty()) {
      throw IncentiveProblem.RUN_NOT_FOUND.problem("run", runId);
    }
    return seen;
  }

  @Override
  public List<StatementView> mine(Caller who) {
    Long agentId = who.agentId();
    return agentId == null
        ? List.of()
        : jdbi.withHandle(handle -> StatementRows.approvedOf(handle, agentId));
  }

  @Override
  public StatementView provisional(long agentId, YearMonth month, Caller who) {
    boolean own = Long.valueOf(agentId).equals(who.agentId());
    List<Appraisal> parts =
        own || PayRight.REVIEW.heldBy(who) ? appraisals.ofAgent(agentId, month, who) : List.of();
    if (parts.isEmpty()) {
      throw IncentiveProblem.NOTHING_TO_PAY.problem("month", month.toString());
    }
    List<PlanInForce> plans = statements.inForce(month);
    boolean pooled =
        plans.stream()
            .flatMap(each -> each.document().rules().stream())
            .anyMatch(BonusPool.class::isInstance);
    boolean whole =
        !pooled || parts.stream().allMatch(each -> each.state() == MonthState.PUBLISHED);
    return statements
        .statements(month, pooled && whole ? appraisals.published(month) : parts, plans, whole)
        .stream()
        .filter(each -> each.agentId() == agentId)
        .findFirst()
        .orElseThrow();
  }

  @Override
  @Transactional
  public Export export(long runId, Caller who) {
    PayRight.EXPORT.demandOf(who);
    StatementRun run = jdbi.withHandle(handle -> one(handle, runId));
    if (run.state() != RunState.APPROVED) {
      throw IncentiveProblem.RUN_NOT_APPROVED.problem("run", runId);
    }
    Export export = jdbi.withHandle(handle -> file(handle, run));
    note(who, "statements.exported", run, null);
    return export;
  }

  private StatementRun decide(
      long runId, RunState decision, @Nullable String reason, Caller checker) {
    PayRight.CHECK.demandOf(checker);
    return jdbi.inTransaction(
        handle -> {
          StatementRun run = one(handle, runId);
          MonthLock.hold(handle, run.month());
          checker.demandOther(IncentiveProblem.OWN_WORK, run.maker());
          if (decision == RunState.APPROVED) {
            refuseOutdated(run);
          }
          String sha256 =
              decision == RunState.APPROVED ? file(handle, run).manifest().sha256() : null;
          if (!RunRows.decide(
              handle, runId, decision, checker.name(), reason, sha256, clock.instant())) {
            throw IncentiveProblem.RUN_DECIDED.problem(
                "run", runId, "state", one(handle, runId).state());
          }
          if (decision == RunState.SENT_BACK) {
            AdjustmentRows.release(handle, runId);
          }
          note(
              checker,
              decision == RunState.APPROVED ? "statements.approved" : "statements.sent-back",
              run,
              reason);
          if (decision == RunState.APPROVED) {
            notices.approved(run, StatementRows.agents(handle, runId));
          }
          return one(handle, runId);
        });
  }

  private void refuseOutdated(StatementRun run) {
    List<Appraisal> published = appraisals.published(run.month());
    if (published.isEmpty() || published.get(0).revision() != run.revision()) {
      throw IncentiveProblem.RUN_OUTDATED.problem(
          "run", run.runId(), "month", run.month().toString());
    }
  }

  static Export file(Handle handle, StatementRun run) {
    return PayrollCsv.of(
        run, StatementRows.of(handle, run.runId()), RunRows.fileFormat(handle, run.runId()));
  }

  private static void refusePaid(Handle handle, YearMonth month) {
    RunRows.of(handle, month).stream()
        .filter(run -> run.state() == RunState.APPROVED)
        .findFirst()
        .ifPresent(
            run -> {
              throw IncentiveProblem.MONTH_PAID.problem(
                  "month", month.toString(), "run", run.runId());
            });
  }

  private static RuntimeException pending(Handle handle, YearMonth month) {
    long waiting =
        RunRows.of(handle, month).stream()
            .filter(run -> run.state() == RunState.PREPARED)
            .mapToLong(StatementRun::runId)
            .findFirst()
            .orElse(0);
    return IncentiveProblem.RUN_PENDING.problem("month", month.toString(), "run", waiting);
  }

  private static StatementRun one(Handle handle, long runId) {
    return RunRows.one(handle, runId)
        .orElseThrow(() -> IncentiveProblem.RUN_NOT_FOUND.problem("run", runId));
  }

  private static boolean own(StatementView statement, Caller who) {
    return statement.state() == RunState.APPROVED
        && Long.valueOf(statement.agentId()).equals(who.agentId());
  }

  private void note(Caller who, String action, StatementRun run, @Nullable String reason) {
    audit.record(
        who,
        action,
        "statement-run",
        Long.toString(run.runId()),
        reason,
        Map.of(
            "month", run.month().toString(),
            "total", run.total().toPlainString(),
            "statements", run.statements()));
  }
}
