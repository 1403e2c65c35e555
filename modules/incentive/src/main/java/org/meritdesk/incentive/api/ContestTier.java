package org.meritdesk.incentive.api;

import java.math.BigDecimal;

/**
 * What places win (竞赛奖级).
 *
 * @param upTo the last place of the tier, included; who shares a place wins as much
 * @param reward what is won, in words
 * @param prize money that goes with it, paid by the next run; 0 for none
 * @param points points that go with it, booked at the end; 0 for none
 */
public record ContestTier(int upTo, String reward, BigDecimal prize, Integer points) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public ContestTier {
    prize = prize == null ? BigDecimal.ZERO : prize;
    points = points == null ? 0 : points;
  }
}
