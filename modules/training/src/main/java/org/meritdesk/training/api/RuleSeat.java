package org.meritdesk.training.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a rule seats, or would (规则报名).
 *
 * @param names names of the course by language tag
 * @param sessionId the session; null where none is planned
 * @param waiting whether all its seats are taken
 */
public record RuleSeat(
    long agentId,
    String agentName,
    String course,
    Map<String, String> names,
    long ruleId,
    SeatReason reason,
    @Nullable Long sessionId,
    @Nullable Instant startsAt,
    boolean waiting) {

  /** Fixes the names. */
  public RuleSeat {
    names = Map.copyOf(names);
  }
}
