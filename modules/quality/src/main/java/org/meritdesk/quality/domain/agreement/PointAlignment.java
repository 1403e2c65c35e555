package org.meritdesk.quality.domain.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritdesk.kernel.Published;

/**
 * How close an inspector's points come to the expert's (对标一致率): 1 − Σ |a − b| ÷ Σ possible, in per
 * cent; a criterion weighs by the points it offers. 10 against 7 of 15 is 80 %.
 */
public final class PointAlignment {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private PointAlignment() {}

  /**
   * One criterion marked by both (对标评分).
   *
   * @param given the inspector's points
   * @param expert the expert's points
   * @param possible the most points, both lie between 0 and it
   */
  public record Points(BigDecimal given, BigDecimal expert, BigDecimal possible) {

    /** Refuses points outside of what is possible. */
    public Points {
      if (given.min(expert).signum() < 0 || given.max(expert).compareTo(possible) > 0) {
        throw new IllegalArgumentException("not within 0 to " + possible);
      }
    }
  }

  /** The published per cent; empty where no points were possible. */
  public static Optional<BigDecimal> of(List<Points> criteria) {
    BigDecimal apart = BigDecimal.ZERO;
    BigDecimal possible = BigDecimal.ZERO;
    for (Points points : criteria) {
      apart = apart.add(points.given().subtract(points.expert()).abs());
      possible = possible.add(points.possible());
    }
    if (possible.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(Published.ratio(possible.subtract(apart).multiply(HUNDRED), possible));
  }
}
