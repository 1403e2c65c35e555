package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.Badge;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;

/** Tells who has to certify, and who holds a badge (徽章通知). */
@ApplicationScoped
class BadgeNotices {

  private Inbox inbox;

  @Inject
  BadgeNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected BadgeNotices() {}

  /** Who may certify. */
  public void named(Badge each) {
    inbox.put(
        notice(NoticeKind.BADGE_NAMED, each),
        Audience.roles(Set.of(Role.HR_CHECKER)).but(List.of(each.namedBy()), each.agentId()));
  }

  /** Whose it is. */
  public void given(Badge each) {
    inbox.put(notice(NoticeKind.BADGE_GIVEN, each), Audience.agents(List.of(each.agentId())));
  }

  private static Notice notice(NoticeKind kind, Badge each) {
    return new Notice(
        kind,
        "badge",
        Long.toString(each.id()),
        "",
        "badges",
        Map.of("name", each.agentName(), "badge", each.names().getOrDefault("zh-CN", "")));
  }
}
