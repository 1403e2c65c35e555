package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.quality.api.InspectionPublished;

/** Tells people what inspection means for them (质检通知), in the transaction of what happened. */
@ApplicationScoped
class QualityNotices {

  private Inbox inbox;

  @Inject
  QualityNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected QualityNotices() {}

  /** The agent reads the result and until when to appeal. */
  public void published(@Observes InspectionPublished event) {
    inbox.put(
        new Notice(
            NoticeKind.INSPECTION_PUBLISHED,
            "inspection",
            Long.toString(event.inspectionId()),
            "",
            "inspection?id=" + event.inspectionId(),
            Map.of("at", event.at().toString(), "until", event.appealUntil().toString())),
        Audience.agents(List.of(event.agentId())));
  }

  /** The inspector who has it now, unless that is who handed it over. */
  public void handedOver(long taskId, String from, String to, String by, Instant at) {
    inbox.put(
        new Notice(
            NoticeKind.TASK_HANDED_OVER,
            "inspection-task",
            Long.toString(taskId),
            at.toString(),
            "inspect?task=" + taskId,
            Map.of("from", from)),
        Audience.logins(List.of(to)).but(List.of(by), null));
  }

  /** Everybody who is to mark. */
  public void calibration(long id, String name, Collection<String> graders, String by) {
    inbox.put(
        new Notice(
            NoticeKind.CALIBRATION_OPENED,
            "calibration",
            Long.toString(id),
            "",
            "calibration?id=" + id,
            Map.of("name", name)),
        Audience.logins(graders).but(List.of(by), null));
  }

  /** Who proposed the case. */
  public void accepted(long id, String title, String sharedBy) {
    inbox.put(
        new Notice(
            NoticeKind.CASE_ACCEPTED,
            "case",
            Long.toString(id),
            "",
            "case?id=" + id,
            Map.of("name", title)),
        Audience.logins(List.of(sharedBy)));
  }
}
