package org.meritdesk.incentive.api;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A medal or badge (勋章与徽章).
 *
 * @param names names of the rule by language tag
 * @param period the month, or the day that completed it
 * @param level 1 bronze, 2 silver, 3 gold
 * @param expiresOn first day on which it no longer holds; null for ever
 * @param reason why it was refused or taken back
 */
public record Badge(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    String rule,
    Map<String, String> names,
    String period,
    int level,
    BadgeState state,
    BadgeEvidence evidence,
    LocalDate heldFrom,
    @Nullable LocalDate expiresOn,
    String namedBy,
    @Nullable String decidedBy,
    @Nullable String reason) {

  /** Fixes the names. */
  public Badge {
    names = Map.copyOf(names);
  }
}
