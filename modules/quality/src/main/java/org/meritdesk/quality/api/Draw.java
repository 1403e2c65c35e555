package org.meritdesk.quality.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan drew for a week, or would draw (抽样结果).
 *
 * @param drawId 0 for one that is not kept
 * @param from the first day of the week
 * @param to the first day after it
 * @param seed what the draw follows from: the same contacts and seed give the same draw
 * @param drawnBy null for one that is not kept
 * @param population contacts that could be drawn
 * @param agents agent by agent
 * @param contacts what was drawn; only told for one that is not kept
 */
public record Draw(
    long drawId,
    long planId,
    String planCode,
    int planVersion,
    LocalDate from,
    LocalDate to,
    long seed,
    @Nullable Instant drawnAt,
    @Nullable String drawnBy,
    int population,
    List<AgentShare> agents,
    List<DrawnContact> contacts) {

  /** Fixes the lists. */
  public Draw {
    agents = List.copyOf(agents);
    contacts = List.copyOf(contacts);
  }

  /** How many were drawn. */
  public int drawn() {
    return agents.stream().mapToInt(AgentShare::drawn).sum();
  }

  /** How many of them have been inspected. */
  public int done() {
    return agents.stream().mapToInt(AgentShare::done).sum();
  }
}
