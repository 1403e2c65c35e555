package org.meritdesk.training.api;

import java.util.Set;

/**
 * Who may be a mentor (导师资格): by ladder step, or named.
 *
 * @param steps ladder steps whose holders may
 * @param agents who may besides
 * @param mostPairs how many newcomers a mentor has at the same time, 1 to 10
 */
public record MentorRule(Set<String> steps, Set<Long> agents, int mostPairs) {

  /** Fixes the sets; what is missing is empty. */
  public MentorRule {
    steps = steps == null ? Set.of() : Set.copyOf(steps);
    agents = agents == null ? Set.of() : Set.copyOf(agents);
  }

  /** Whether somebody on this step may be a mentor. */
  public boolean admits(long agentId, String step) {
    return agents.contains(agentId) || steps.contains(step);
  }
}
