package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AdjustmentDraft;
import org.meritdesk.incentive.api.AdjustmentKind;
import org.meritdesk.incentive.api.AdjustmentState;
import org.meritdesk.incentive.api.AdjustmentView;
import org.meritdesk.incentive.api.Adjustments;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Corrections of paid months: proposed, decided, paid by a later run (奖金调整). */
@Named
@RequestScoped
public class AdjustmentsPage {

  private static final int SHOWN = 50;

  @Inject private Adjustments adjustments;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String employeeNo;
  private @Nullable String month;
  private @Nullable BigDecimal amount;
  private @Nullable String why;
  private @Nullable String reference;
  private @Nullable String reason;
  private @Nullable List<AdjustmentView> all;

  /** Proposes what was typed. */
  public void propose() {
    String wanted = employeeNo == null ? "" : employeeNo.strip();
    BigDecimal sum = amount;
    long agent =
        agents
            .byEmployeeNo(wanted)
            .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", wanted))
            .id();
    YearMonth concerned =
        MonthParam.read(month).orElse(YearMonth.from(reader.today()).minusMonths(1));
    adjustments.propose(
        new AdjustmentDraft(
            agent,
            concerned,
            sum == null ? BigDecimal.ZERO : sum,
            why == null ? "" : why,
            reference == null ? "" : reference),
        reader.caller());
    notices.done("adjustments", "adjust.proposed");
  }

  /** Approves one. */
  public void approve(AdjustmentView each) {
    adjustments.approve(each.id(), reader.caller());
    notices.done("adjustments", "adjust.approved");
  }

  /** Decides against one. */
  public void refuse(AdjustmentView each) {
    adjustments.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("adjustments", "adjust.refused");
  }

  /** Takes one back. */
  public void withdraw(AdjustmentView each) {
    adjustments.withdraw(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("adjustments", "adjust.withdrawn");
  }

  /** Those that wait to be decided. */
  public List<AdjustmentView> getWaiting() {
    return known().stream().filter(each -> each.state() == AdjustmentState.PROPOSED).toList();
  }

  /** Those that were decided, the newest first. */
  public List<AdjustmentView> getDecided() {
    return known().stream()
        .filter(each -> each.state() != AdjustmentState.PROPOSED)
        .limit(SHOWN)
        .toList();
  }

  private List<AdjustmentView> known() {
    List<AdjustmentView> known = all;
    if (known == null) {
      known = adjustments.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** Whether the reader may propose. */
  public boolean isMaker() {
    return PayRight.MAKE.heldBy(reader.caller());
  }

  /** Whether the reader may decide about something, and so needs a field for the reason. */
  public boolean isDeciding() {
    return getWaiting().stream().anyMatch(each -> decides(each) || withdraws(each));
  }

  /** Whether the reader may decide about this one. */
  public boolean decides(AdjustmentView each) {
    return PayRight.CHECK.heldBy(reader.caller())
        && !each.proposedBy().equals(reader.caller().name())
        && !Long.valueOf(each.agentId()).equals(reader.caller().agentId());
  }

  /** Whether the reader may take this one back. */
  public boolean withdraws(AdjustmentView each) {
    return isMaker()
        && (each.kind() == AdjustmentKind.TRUE_UP
            || each.proposedBy().equals(reader.caller().name()));
  }

  public @Nullable String getEmployeeNo() {
    return employeeNo;
  }

  public void setEmployeeNo(@Nullable String employeeNo) {
    this.employeeNo = employeeNo;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }

  public @Nullable String getWhy() {
    return why;
  }

  public void setWhy(@Nullable String why) {
    this.why = why;
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
