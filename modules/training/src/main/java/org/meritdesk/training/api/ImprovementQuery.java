package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * Which plans are wanted (改进计划查询), the next due first; null does not restrict.
 *
 * @param open only those that are open, or only those that are not
 * @param teamId those of a team and of its people
 * @param limit how many at most, 1 to 500
 */
public record ImprovementQuery(
    @Nullable ImprovementState state,
    @Nullable Boolean open,
    @Nullable ImprovementKind kind,
    @Nullable Long teamId,
    @Nullable Long agentId,
    int offset,
    int limit) {

  /** Open ones of an agent. */
  public static ImprovementQuery openOf(long agentId) {
    return new ImprovementQuery(null, true, null, null, agentId, 0, 100);
  }
}
