package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.meritdesk.incentive.api.PieceReward;

/** How many pieces each part of a month has (计件数), by code of the rule. */
public record PieceCounts(Map<String, Map<Of, BigDecimal>> counts) {

  /** Nobody has any. */
  public static final PieceCounts NONE = new PieceCounts(Map.of());

  /**
   * A part of somebody's month.
   *
   * @param no number of the part within the month
   */
  public record Of(long agentId, int no) {}

  /** What a part has; zero where nothing was counted, and never less. */
  BigDecimal of(PieceReward rule, PayPart part) {
    return counts
        .getOrDefault(rule.code(), Map.of())
        .getOrDefault(new Of(part.agentId(), part.no()), BigDecimal.ZERO)
        .max(BigDecimal.ZERO);
  }
}
