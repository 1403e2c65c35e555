package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mentor and a newcomer (师徒结对).
 *
 * @param version counts changes; for {@code ETag} and {@code If-Match}
 * @param endedOn when it ended; null while it runs
 * @param result what came of it; null while it runs
 * @param words what was said at the end
 * @param minutes confirmed so far
 * @param deeds what the caller may do now
 */
public record PairView(
    long id,
    int version,
    long mentorId,
    String mentorName,
    long newcomerId,
    String newcomerName,
    LocalDate from,
    LocalDate until,
    String goals,
    String pairedBy,
    @Nullable LocalDate endedOn,
    @Nullable PairResult result,
    @Nullable String words,
    int minutes,
    List<CheckIn> checkIns,
    Set<PairDeed> deeds) {

  /** Fixes the collections. */
  public PairView {
    checkIns = List.copyOf(checkIns);
    deeds = Set.copyOf(deeds);
  }

  /** Whether it should have ended before this day. */
  public boolean overdue(LocalDate today) {
    return endedOn == null && until.isBefore(today);
  }
}
