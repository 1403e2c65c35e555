package org.meritdesk.measures.api;

import java.time.Instant;
import java.util.Set;

/**
 * Which facts are wanted (事实选择): those of a span of time that concern one of the agents, of their
 * accounts or of the queues, or those of named records.
 *
 * @param everything all agents, accounts and queues
 * @param agents agent ids, for what somebody did without an account
 * @param queues queue ids; 0 asks for what never entered a queue
 * @param teams team ids, for figures delivered by team
 * @param records if not empty, exactly these records whatever the time
 */
public record FactSelection(
    Instant from,
    Instant to,
    boolean everything,
    Set<Long> agents,
    Set<Long> accounts,
    Set<Long> queues,
    Set<Long> teams,
    Set<Long> records) {

  /** All facts of a span of time. */
  public static FactSelection everything(Instant from, Instant to) {
    return new FactSelection(from, to, true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** Facts of some accounts, queues and teams in a span of time. */
  public static FactSelection concerning(
      Instant from,
      Instant to,
      Set<Long> agents,
      Set<Long> accounts,
      Set<Long> queues,
      Set<Long> teams) {
    return new FactSelection(from, to, false, agents, accounts, queues, teams, Set.of());
  }

  /** Exactly these records. */
  public static FactSelection records(Set<Long> records) {
    return new FactSelection(
        Instant.MIN, Instant.MAX, false, Set.of(), Set.of(), Set.of(), Set.of(), records);
  }
}
