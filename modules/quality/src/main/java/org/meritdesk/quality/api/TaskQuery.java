package org.meritdesk.quality.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list (质检任务查询).
 *
 * @param inspector whose; null for everybody's
 * @param states none for all
 * @param agentId about whom
 * @param drawId of which draw
 */
public record TaskQuery(
    @Nullable String inspector,
    Set<TaskState> states,
    @Nullable Long agentId,
    @Nullable Long drawId,
    int page,
    int size) {

  /** Fixes the set. */
  public TaskQuery {
    states = Set.copyOf(states);
  }
}
