package org.meritdesk.quality.domain.sampling;

import java.time.Instant;
import java.util.List;
import org.meritdesk.quality.api.RiskSign;

/**
 * An agent's part of a contact that can be drawn (候选会话).
 *
 * @param stratum what it stands for
 * @param signs of risk
 * @param risk the weight of the signs; 0 for none
 */
public record Candidate(
    long recordId,
    long accountId,
    long agentId,
    Instant at,
    String stratum,
    List<RiskSign> signs,
    int risk) {

  /** Fixes the list. */
  public Candidate {
    signs = List.copyOf(signs);
  }
}
