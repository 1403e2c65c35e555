package org.meritdesk.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agent's place for a stretch of days (任职): team and post; stretches of one agent never overlap.
 *
 * @param from the first day
 * @param toExclusive the first day no longer in this place, or null while it lasts
 */
public record Assignment(
    long id,
    long agentId,
    long teamId,
    String teamCode,
    String postCode,
    LocalDate from,
    @Nullable LocalDate toExclusive) {

  /** Whether the day lies in the stretch. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (toExclusive == null || day.isBefore(toExclusive));
  }
}
