package org.meritdesk.training.domain;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.meritdesk.training.api.SessionDraft;

/** What is wrong with a session that is to be planned (场次校验). */
public final class SessionCheck {

  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int MOST_SEATS = 1000;
  private static final int LONGEST_ROOM = 120;

  private SessionCheck() {}

  /** The first field that is missing or out of bounds. */
  public static Optional<String> of(SessionDraft draft) {
    Instant from = draft.startsAt();
    Instant to = draft.endsAt();
    if (from == null) {
      return Optional.of("startsAt");
    }
    if (to == null || !to.isAfter(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
      return Optional.of("endsAt");
    }
    if (!zone(draft.zone())) {
      return Optional.of("zone");
    }
    String room = draft.room();
    String link = draft.link();
    if (room == null && link == null || room != null && room.length() > LONGEST_ROOM) {
      return Optional.of("room");
    }
    if (link != null && !CourseCheck.safe(link)) {
      return Optional.of("link");
    }
    return draft.capacity() < 1 || draft.capacity() > MOST_SEATS
        ? Optional.of("capacity")
        : Optional.empty();
  }

  private static boolean zone(String id) {
    try {
      return !id.isEmpty() && ZoneId.of(id) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
