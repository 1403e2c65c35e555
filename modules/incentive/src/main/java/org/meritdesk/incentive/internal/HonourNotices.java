package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;

/** Tells who has to decide, and whom it honours (荣誉通知). */
@ApplicationScoped
class HonourNotices {

  private Inbox inbox;

  @Inject
  HonourNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected HonourNotices() {}

  /** Everybody who may decide. */
  public void nominated(Honour honour) {
    inbox.put(
        notice(NoticeKind.HONOUR_NOMINATED, honour, "honours?month=" + honour.month()),
        Audience.roles(Set.of(Role.HR_CHECKER))
            .but(List.of(honour.nominatedBy()), honour.agentId()));
  }

  /** The agent and the leads of the month. */
  public void given(Honour honour) {
    inbox.put(
        notice(NoticeKind.HONOUR_GIVEN, honour, "wall"),
        Audience.agents(List.of(honour.agentId())).orLeadsOf(honour.agentId(), honour.month()));
  }

  private static Notice notice(NoticeKind kind, Honour honour, String link) {
    return new Notice(
        kind,
        "honour",
        Long.toString(honour.id()),
        "",
        link,
        Map.of("name", honour.agentName(), "month", honour.month().toString()));
  }
}
