package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.incentive.api.AdjustmentDraft;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.MonthPublished;

/**
 * Proposes the difference when a paid month is published anew (差额补发): what the plans give now less
 * what was paid and trued up before. The month that was paid stays as it is.
 */
@ApplicationScoped
class TrueUps {

  private Jdbi jdbi;
  private Appraisals appraisals;
  private StatementMaker statements;
  private StatementNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  TrueUps(
      Jdbi jdbi,
      Appraisals appraisals,
      StatementMaker statements,
      StatementNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.appraisals = appraisals;
    this.statements = statements;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TrueUps() {}

  /** A revision of a month has been published. */
  public void published(@Observes MonthPublished event) {
    propose(event.month());
  }

  /** Proposes what is missing; nothing for a month that no approved run has paid. */
  int propose(YearMonth month) {
    return jdbi.inTransaction(
        handle -> {
          MonthLock.hold(handle, month);
          Optional<StatementRun> paid =
              RunRows.of(handle, month).stream()
                  .filter(run -> run.state() == RunState.APPROVED)
                  .findFirst();
          List<Appraisal> published = appraisals.published(month);
          return paid.isEmpty() || published.isEmpty()
              ? 0
              : propose(handle, paid.get(), month, published);
        });
  }

  private int propose(
      Handle handle, StatementRun paid, YearMonth month, List<Appraisal> published) {
    int revision = published.get(0).revision();
    Caller system = Caller.system();
    AdjustmentRows.overtake(handle, month, revision, system.name(), clock.instant());
    int proposed = 0;
    for (Map.Entry<Long, BigDecimal> each : differences(handle, paid, published).entrySet()) {
      AdjustmentDraft draft =
          new AdjustmentDraft(
              each.getKey(), month, each.getValue(), "", "run " + paid.runId() + " r" + revision);
      Optional<Long> id =
          AdjustmentRows.insert(handle, draft, revision, system.name(), clock.instant());
      if (id.isPresent()) {
        proposed++;
        note(system, id.get(), draft, revision);
      }
    }
    if (proposed > 0) {
      notices.adjustmentsWait(month, proposed, system.name(), month + "r" + revision);
    }
    return proposed;
  }

  private Map<Long, BigDecimal> differences(
      Handle handle, StatementRun paid, List<Appraisal> published) {
    Map<Long, BigDecimal> difference = new TreeMap<>();
    statements
        .statements(paid.month(), published)
        .forEach(each -> difference.merge(each.agentId(), each.total(), BigDecimal::add));
    for (StatementView each : StatementRows.of(handle, paid.runId())) {
      difference.merge(each.agentId(), earned(each).negate(), BigDecimal::add);
    }
    AdjustmentRows.truedUp(handle, paid.month())
        .forEach((agent, amount) -> difference.merge(agent, amount.negate(), BigDecimal::add));
    difference.values().removeIf(amount -> amount.signum() == 0);
    return difference;
  }

  /** What the month itself paid, without what it corrected. */
  private static BigDecimal earned(StatementView statement) {
    return statement.lines().stream()
        .filter(line -> line.kind() != LineKind.ADJUSTMENT)
        .map(StatementLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void note(Caller system, long id, AdjustmentDraft draft, int revision) {
    audit.record(
        system,
        "adjustment.trued-up",
        "adjustment",
        Long.toString(id),
        null,
        Map.of(
            "agent", draft.agentId(),
            "month", draft.month().toString(),
            "amount", draft.amount().toPlainString(),
            "revision", revision));
  }
}
