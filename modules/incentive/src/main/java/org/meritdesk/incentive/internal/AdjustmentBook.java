package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AdjustmentDraft;
import org.meritdesk.incentive.api.AdjustmentKind;
import org.meritdesk.incentive.api.AdjustmentState;
import org.meritdesk.incentive.api.AdjustmentView;
import org.meritdesk.incentive.api.Adjustments;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;

/** Keeps what corrects paid months (奖金调整管理). */
@ApplicationScoped
class AdjustmentBook implements Adjustments {

  private static final BigDecimal MOST = new BigDecimal("1000000000");

  private Jdbi jdbi;
  private Agents agents;
  private TrueUps trueUps;
  private StatementNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  AdjustmentBook(
      Jdbi jdbi,
      Agents agents,
      TrueUps trueUps,
      StatementNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.trueUps = trueUps;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AdjustmentBook() {}

  @Override
  public List<AdjustmentView> all(Caller who) {
    boolean reviews = PayRight.REVIEW.heldBy(who);
    return shown(
        jdbi.withHandle(AdjustmentRows::all).stream()
            .filter(each -> reviews || own(each, who))
            .toList());
  }

  @Override
  public AdjustmentView get(long id, Caller who) {
    AdjustmentRows.Row row = row(id);
    if (!PayRight.REVIEW.heldBy(who) && !own(row, who)) {
      throw unknown(id);
    }
    return shown(List.of(row)).get(0);
  }

  @Override
  @Transactional
  public AdjustmentView propose(AdjustmentDraft draft, Caller maker) {
    PayRight.MAKE.demandOf(maker);
    BigDecimal amount = draft.amount();
    if (amount.signum() == 0
        || amount.stripTrailingZeros().scale() > 2
        || amount.abs().compareTo(MOST) > 0) {
      throw IncentiveProblem.ADJUSTMENT_AMOUNT.problem("amount", amount.toPlainString());
    }
    Decisions.demandReason(draft.reason());
    Decisions.demandReason(draft.reference());
    Decisions.refuseOwn(draft.agentId(), maker);
    agents.get(draft.agentId(), maker);
    long id =
        jdbi.inTransaction(
            handle ->
                AdjustmentRows.insert(handle, draft, null, maker.name(), clock.instant())
                    .orElseThrow(IllegalStateException::new));
    AdjustmentView made = get(id, maker);
    note(maker, "adjustment.proposed", made, made.reason());
    notices.adjustmentsWait(made.month(), 1, maker.name(), Long.toString(id));
    return made;
  }

  @Override
  @Transactional
  public AdjustmentView approve(long id, Caller checker) {
    return decide(id, AdjustmentState.APPROVED, null, checker);
  }

  @Override
  @Transactional
  public AdjustmentView refuse(long id, String reason, Caller checker) {
    Decisions.demandReason(reason);
    return decide(id, AdjustmentState.REFUSED, reason.strip(), checker);
  }

  @Override
  @Transactional
  public AdjustmentView withdraw(long id, String reason, Caller maker) {
    PayRight.MAKE.demandOf(maker);
    Decisions.demandReason(reason);
    AdjustmentRows.Row row = row(id);
    if (row.kind() != AdjustmentKind.TRUE_UP && !row.proposedBy().equals(maker.name())) {
      throw IncentiveProblem.ADJUSTMENT_NOT_FOUND.problem("adjustment", id);
    }
    return keep(row, AdjustmentState.WITHDRAWN, reason.strip(), maker);
  }

  @Override
  @Transactional
  public int trueUp(YearMonth month, Caller maker) {
    PayRight.MAKE.demandOf(maker);
    return trueUps.propose(month);
  }

  private AdjustmentView decide(
      long id, AdjustmentState decision, @Nullable String reason, Caller checker) {
    PayRight.CHECK.demandOf(checker);
    AdjustmentRows.Row row = row(id);
    checker.demandOther(IncentiveProblem.OWN_WORK, row.proposedBy());
    Decisions.refuseOwn(row.agentId(), checker);
    return keep(row, decision, reason, checker);
  }

  private AdjustmentView keep(
      AdjustmentRows.Row row, AdjustmentState decision, @Nullable String reason, Caller who) {
    boolean first =
        jdbi.inTransaction(
            handle ->
                AdjustmentRows.decide(
                    handle, row.id(), decision, who.name(), reason, clock.instant()));
    if (!first) {
      throw IncentiveProblem.ADJUSTMENT_DECIDED.problem(
          "adjustment", row.id(), "state", row(row.id()).state());
    }
    AdjustmentView kept = get(row.id(), who);
    note(who, action(decision), kept, reason);
    return kept;
  }

  private static String action(AdjustmentState decision) {
    return switch (decision) {
      case APPROVED -> "adjustment.approved";
      case REFUSED -> "adjustment.refused";
      default -> "adjustment.withdrawn";
    };
  }

  private AdjustmentRows.Row row(long id) {
    return jdbi.withHandle(handle -> AdjustmentRows.one(handle, id)).orElseThrow(() -> unknown(id));
  }

  private List<AdjustmentView> shown(List<AdjustmentRows.Row> rows) {
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(AdjustmentRows.Row::agentId).collect(Collectors.toSet()));
    return rows.stream().map(row -> view(row, people.get(row.agentId()))).toList();
  }

  private static AdjustmentView view(AdjustmentRows.Row row, @Nullable AgentView agent) {
    return new AdjustmentView(
        row.id(),
        row.agentId(),
        agent == null ? "" : agent.employeeNo(),
        agent == null ? "" : agent.name(),
        row.month(),
        row.kind(),
        row.revision(),
        row.amount(),
        row.reason(),
        row.reference(),
        row.state(),
        row.proposedBy(),
        row.proposedAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.decisionReason(),
        row.runId());
  }

  private static boolean own(AdjustmentRows.Row row, Caller who) {
    return row.state() == AdjustmentState.APPROVED
        && Long.valueOf(row.agentId()).equals(who.agentId());
  }

  private static RuntimeException unknown(long id) {
    return IncentiveProblem.ADJUSTMENT_NOT_FOUND.problem("adjustment", id);
  }

  private void note(Caller who, String action, AdjustmentView about, @Nullable String reason) {
    audit.record(
        who,
        action,
        "adjustment",
        Long.toString(about.id()),
        reason,
        Map.of(
            "agent", about.agentId(),
            "month", about.month().toString(),
            "amount", about.amount().toPlainString(),
            "reference", about.reference()));
  }
}
