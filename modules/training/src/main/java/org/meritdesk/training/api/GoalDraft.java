package org.meritdesk.training.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective to set (目标稿): of a team, or what a person commits to.
 *
 * @param team code of the team whose objective it is; null for a commitment
 * @param agentId who commits; null for a team's objective
 * @param quarter such as {@code 2026-Q1}
 */
public record GoalDraft(
    @Nullable String team,
    @Nullable Long agentId,
    String quarter,
    String title,
    List<KeyResult> keyResults) {

  /** Fixes the list; what is missing is empty. */
  public GoalDraft {
    keyResults = keyResults == null ? List.of() : List.copyOf(keyResults);
  }
}
