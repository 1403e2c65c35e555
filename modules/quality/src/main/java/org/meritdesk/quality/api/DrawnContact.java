package org.meritdesk.quality.api;

import java.time.Instant;
import java.util.List;

/**
 * A contact that was drawn (抽中会话).
 *
 * @param at when the agent's part began
 * @param stratum what it stood for, such as {@code PHONE-A/phone}; empty without strata
 * @param signs what made it worth a look; none if it was drawn at random
 */
public record DrawnContact(
    long recordId,
    long accountId,
    long agentId,
    Instant at,
    String stratum,
    List<RiskSign> signs,
    String inspector) {

  /** Fixes the list. */
  public DrawnContact {
    signs = List.copyOf(signs);
  }
}
