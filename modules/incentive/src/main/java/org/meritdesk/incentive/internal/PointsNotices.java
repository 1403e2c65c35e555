package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.PointsCorrection;
import org.meritdesk.incentive.api.Redemption;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;

/** Tells who has to hand something over or to decide, and whose points moved (积分通知). */
@ApplicationScoped
class PointsNotices {

  private Inbox inbox;

  @Inject
  PointsNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PointsNotices() {}

  /** Those who hand over. */
  public void redeemed(Redemption each) {
    inbox.put(
        redemption(NoticeKind.POINTS_REDEEMED, each, "points?show=redemptions"),
        Audience.roles(Set.of(Role.HR_MAKER)).but(List.of(each.requestedBy()), each.agentId()));
  }

  /** Whose it is. */
  public void decided(Redemption each, boolean fulfilled) {
    inbox.put(
        redemption(
            fulfilled ? NoticeKind.POINTS_FULFILLED : NoticeKind.POINTS_REFUSED, each, "points"),
        Audience.agents(List.of(each.agentId())));
  }

  /** Who may decide. */
  public void proposed(PointsCorrection each) {
    inbox.put(
        correction(NoticeKind.POINTS_CORRECTION, each, "points?show=corrections"),
        Audience.roles(Set.of(Role.HR_CHECKER)).but(List.of(each.proposedBy()), each.agentId()));
  }

  /** Whose points they are. */
  public void corrected(PointsCorrection each) {
    inbox.put(
        correction(NoticeKind.POINTS_CORRECTED, each, "points"),
        Audience.agents(List.of(each.agentId())));
  }

  private static Notice redemption(NoticeKind kind, Redemption each, String link) {
    return new Notice(
        kind,
        "redemption",
        Long.toString(each.id()),
        "",
        link,
        Map.of(
            "name",
            each.agentName(),
            "item",
            each.names().getOrDefault("zh-CN", ""),
            "points",
            Integer.toString(each.points())));
  }

  private static Notice correction(NoticeKind kind, PointsCorrection each, String link) {
    return new Notice(
        kind,
        "points-correction",
        Long.toString(each.id()),
        "",
        link,
        Map.of(
            "name",
            each.agentName(),
            "points",
            Integer.toString(each.points()),
            "reason",
            each.reason()));
  }
}
