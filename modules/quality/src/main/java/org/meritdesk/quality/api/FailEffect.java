package org.meritdesk.quality.api;

import java.math.BigDecimal;

/**
 * What an automatic fail does (致命项后果).
 *
 * @param scope what is failed
 * @param atMost share of its points, in percent, that is left at most: 0 takes all, more is a cap
 *     (封顶)
 */
public record FailEffect(FailScope scope, BigDecimal atMost) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack the cap
  public FailEffect {
    atMost = atMost == null ? BigDecimal.ZERO : atMost;
  }
}
