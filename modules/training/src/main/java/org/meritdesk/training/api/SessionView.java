package org.meritdesk.training.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session of a course (培训场次).
 *
 * @param names names of the course by language tag
 * @param enrolled seats taken
 * @param waiting how many wait for one
 * @param attended how many were there
 * @param mine the caller's own seat, if any
 * @param people seats of those whom the caller may see, in order; empty in lists
 * @param deeds what the caller may do now
 */
public record SessionView(
    long id,
    int version,
    String course,
    int courseVersion,
    Map<String, String> names,
    SessionState state,
    Instant startsAt,
    Instant endsAt,
    String zone,
    @Nullable String room,
    @Nullable String link,
    int capacity,
    @Nullable Long instructorId,
    @Nullable String instructorName,
    String plannedBy,
    @Nullable String reason,
    int enrolled,
    int waiting,
    int attended,
    @Nullable Enrolment mine,
    List<Enrolment> people,
    Set<SessionDeed> deeds) {

  /** Fixes the collections. */
  public SessionView {
    names = Map.copyOf(names);
    people = List.copyOf(people);
    deeds = Set.copyOf(deeds);
  }

  /** Whether the caller may do this now. */
  public boolean allows(SessionDeed deed) {
    return deeds.contains(deed);
  }

  /** Whether no seat is left. */
  public boolean full() {
    return enrolled >= capacity;
  }
}
