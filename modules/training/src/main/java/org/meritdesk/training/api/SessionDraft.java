package org.meritdesk.training.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session to be planned or changed (场次安排).
 *
 * @param course code of a course in force
 * @param startsAt when it begins
 * @param endsAt when it ends, on the same or the next day
 * @param zone zone in whose days it counts
 * @param room where; or {@code link}
 * @param link address of an online session
 * @param capacity how many seats
 * @param instructorId the agent who teaches; null for somebody from outside
 */
public record SessionDraft(
    String course,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    String zone,
    @Nullable String room,
    @Nullable String link,
    int capacity,
    @Nullable Long instructorId) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public SessionDraft {
    course = course == null ? "" : course.strip();
    zone = zone == null ? "" : zone.strip();
    room = room == null || room.isBlank() ? null : room.strip();
    link = link == null || link.isBlank() ? null : link.strip();
  }
}
