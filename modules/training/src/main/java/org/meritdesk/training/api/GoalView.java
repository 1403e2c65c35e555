package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An objective of a team or a person's commitment (目标).
 *
 * @param version counts changes; for {@code ETag} and {@code If-Match}
 * @param team code of the team; null for a commitment
 * @param agentName empty for a team's objective
 * @param progress mean of the key results that have a figure, 0 to 100; null while none has
 * @param closing what was said at the end
 * @param deeds what the caller may do now
 */
public record GoalView(
    long id,
    int version,
    @Nullable String team,
    @Nullable Long agentId,
    String agentName,
    String quarter,
    String title,
    GoalState state,
    List<Result> results,
    @Nullable BigDecimal progress,
    List<Note> notes,
    String madeBy,
    Instant madeAt,
    @Nullable String agreedBy,
    @Nullable String closing,
    Set<GoalDeed> deeds) {

  /**
   * A key result and where it stands (关键结果进展).
   *
   * @param value now; null while there is none
   * @param sample cases behind it; 0 if it is counted by hand
   * @param progress 0 to 100; null while there is no value
   */
  public record Result(
      KeyResult keyResult,
      @Nullable BigDecimal value,
      long sample,
      @Nullable BigDecimal progress) {}

  /** What was said on the way (进展记录). */
  public record Note(Instant at, String who, String words) {}

  /** Fixes the collections. */
  public GoalView {
    results = List.copyOf(results);
    notes = List.copyOf(notes);
    deeds = Set.copyOf(deeds);
  }
}
