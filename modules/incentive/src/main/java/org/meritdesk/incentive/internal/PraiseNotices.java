package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.LeaveBooking;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;

/** Tells who has to check praise or agree to leave, and whom it concerns (表扬与调休通知). */
@ApplicationScoped
class PraiseNotices {

  private Inbox inbox;

  @Inject
  PraiseNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PraiseNotices() {}

  /** HR and the agent's leads. */
  public void recorded(Praise each) {
    inbox.put(
        praise(NoticeKind.PRAISE_RECORDED, each),
        Audience.roles(Set.of(Role.HR_MAKER))
            .orLeadsOf(each.agentId(), YearMonth.from(each.receivedOn()))
            .but(List.of(each.recordedBy()), each.agentId()));
  }

  /** The praised one. */
  public void accepted(Praise each) {
    inbox.put(praise(NoticeKind.PRAISE_ACCEPTED, each), Audience.agents(List.of(each.agentId())));
  }

  /** HR and the agent's leads. */
  public void asked(LeaveBooking each) {
    inbox.put(
        leave(NoticeKind.LEAVE_ASKED, each),
        Audience.roles(Set.of(Role.HR_MAKER))
            .orLeadsOf(each.agentId(), YearMonth.from(each.day()))
            .but(List.of(each.requestedBy()), each.agentId()));
  }

  /** Who asked. */
  public void decided(LeaveBooking each, boolean approved) {
    inbox.put(
        leave(approved ? NoticeKind.LEAVE_APPROVED : NoticeKind.LEAVE_REFUSED, each),
        Audience.agents(List.of(each.agentId())));
  }

  private static Notice praise(NoticeKind kind, Praise each) {
    return new Notice(
        kind,
        "praise",
        Long.toString(each.id()),
        "",
        "praise",
        Map.of("name", each.agentName(), "day", each.receivedOn().toString()));
  }

  private static Notice leave(NoticeKind kind, LeaveBooking each) {
    return new Notice(
        kind,
        "leave",
        Long.toString(each.id()),
        "",
        "praise",
        Map.of(
            "name",
            each.agentName(),
            "day",
            each.day().toString(),
            "hours",
            Integer.toString(each.hours())));
  }
}
