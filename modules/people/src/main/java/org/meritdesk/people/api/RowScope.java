package org.meritdesk.people.api;

import java.util.Set;

/**
 * Whose figures a caller sees in a month (数据范围).
 *
 * @param all everybody's
 * @param agentIds if not all: the agents seen, perhaps none
 */
public record RowScope(boolean all, Set<Long> agentIds) {

  /** Copies the set. */
  public RowScope {
    agentIds = Set.copyOf(agentIds);
  }

  /** Whether this agent is seen. */
  public boolean sees(long agentId) {
    return all || agentIds.contains(agentId);
  }
}
