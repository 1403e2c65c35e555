package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.LeaveAccount;
import org.meritdesk.incentive.api.LeaveAccounts;
import org.meritdesk.incentive.api.LeaveBooking;
import org.meritdesk.incentive.api.LeaveState;
import org.meritdesk.incentive.api.PraiseRight;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Hours of leave: the reader's own, and what waits for the reader (弹性调休). */
@Named
@RequestScoped
public class LeaveDesk {

  private static final int SHOWN = 100;

  @Inject private LeaveAccounts leave;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String day;
  private @Nullable Integer hours;
  private @Nullable String reason;
  private @Nullable List<LeaveBooking> all;
  private @Nullable LeaveAccount mine;

  /** Whether the reader is somebody who can take leave. */
  public boolean isAgent() {
    return reader.caller().agentId() != null && PraiseRight.ASK.heldBy(reader.caller());
  }

  /** The reader's hours. */
  public LeaveAccount getMine() {
    LeaveAccount known = mine;
    if (known == null) {
      known = leave.mine(reader.caller());
      mine = known;
    }
    return known;
  }

  /** What the reader asked for. */
  public List<LeaveBooking> getAsked() {
    return all().stream()
        .filter(each -> Long.valueOf(each.agentId()).equals(reader.caller().agentId()))
        .limit(SHOWN)
        .toList();
  }

  /** Leave of others that the reader sees. */
  public List<LeaveBooking> getOthers() {
    return all().stream()
        .filter(each -> !Long.valueOf(each.agentId()).equals(reader.caller().agentId()))
        .limit(SHOWN)
        .toList();
  }

  private List<LeaveBooking> all() {
    List<LeaveBooking> known = all;
    if (known == null) {
      known = leave.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** Whether the reader sees leave of others. */
  public boolean isSees() {
    return !reader.caller().onlyAgent();
  }

  /** Whether the reader may decide about it. */
  public boolean decides(LeaveBooking each) {
    Caller who = reader.caller();
    return each.state() == LeaveState.REQUESTED
        && PraiseRight.AGREE.heldBy(who)
        && !each.requestedBy().equals(who.name());
  }

  /** Whether it can still be taken back. */
  public boolean ends(LeaveBooking each) {
    return (each.state() == LeaveState.REQUESTED || each.state() == LeaveState.APPROVED)
        && each.day().isAfter(reader.today());
  }

  /** Asks. */
  public void request() {
    if (day == null || hours == null) {
      notices.refuse("leave.incomplete");
      return;
    }
    leave.request(LocalDate.parse(day), hours, reader.caller());
    notices.done("praise", "leave.requested");
  }

  /** Takes back. */
  public void withdraw(LeaveBooking each) {
    leave.withdraw(each.id(), reader.caller());
    notices.done("praise", "leave.withdrawn");
  }

  /** Agrees. */
  public void approve(LeaveBooking each) {
    leave.approve(each.id(), reader.caller());
    notices.done("praise", "leave.approved");
  }

  /** Decides against. */
  public void refuse(LeaveBooking each) {
    leave.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("praise", "leave.refused");
  }

  /** The first day that can be asked for. */
  public LocalDate getEarliest() {
    return reader.today().plusDays(1);
  }

  public @Nullable String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day;
  }

  public @Nullable Integer getHours() {
    return hours;
  }

  public void setHours(@Nullable Integer hours) {
    this.hours = hours;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
