package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.scoring.api.Curve;

/**
 * Splits the points that a line lost over the contacts that pulled its figure away from the full
 * points (失分归因): each by how far it lies on the worse side of the target, in proportion.
 */
public final class LossSplit {

  /** Decimals of a cost. */
  public static final int SCALE = 4;

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

  private LossSplit() {}

  /**
   * The cost of each contact that cost something, dearest first; they add up to {@code lost}, or
   * there are none when no contact explains the figure.
   *
   * @param value the published figure of the line
   * @param shares what the contacts add; their ratio is the figure but for a fixed factor
   */
  public static <K> Map<K, BigDecimal> of(
      BigDecimal lost, Curve curve, MeasureTraits traits, BigDecimal value, List<Share<K>> shares) {
    if (traits.sum()) {
      return Map.of();
    }
    BigDecimal target = Target.of(curve, value);
    int side = value.compareTo(target);
    boolean tooHigh = side > 0 || side == 0 && traits.better() == Better.LESS;
    BigDecimal factor = traits.rawPerUnit();
    BigDecimal rawTarget =
        factor == null ? byRatio(target, value, shares) : target.multiply(factor);
    List<Weighed<K>> weighed = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Share<K> share : shares) {
      BigDecimal distance =
          BigDecimal.valueOf(share.numerator())
              .subtract(rawTarget.multiply(BigDecimal.valueOf(share.denominator())));
      BigDecimal weight = tooHigh ? distance : distance.negate();
      if (weight.signum() > 0) {
        weighed.add(new Weighed<>(share.key(), weight));
        sum = sum.add(weight);
      }
    }
    return sum.signum() == 0 || lost.signum() <= 0 ? Map.of() : split(lost, sum, weighed);
  }

  /** The target in the units of the shares, as far from their ratio as from the figure. */
  private static <K> BigDecimal byRatio(
      BigDecimal target, BigDecimal value, List<Share<K>> shares) {
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    for (Share<K> share : shares) {
      numerator = numerator.add(BigDecimal.valueOf(share.numerator()));
      denominator = denominator.add(BigDecimal.valueOf(share.denominator()));
    }
    if (value.signum() == 0 || denominator.signum() == 0 || numerator.signum() == 0) {
      return BigDecimal.ONE.multiply(new BigDecimal(target.signum()));
    }
    return target.multiply(numerator).divide(value.multiply(denominator), EXACT_ENOUGH);
  }

  private static <K> Map<K, BigDecimal> split(
      BigDecimal lost, BigDecimal sum, List<Weighed<K>> weighed) {
    weighed.sort(Comparator.comparing((Weighed<K> each) -> each.weight()).reversed());
    List<BigDecimal> exact =
        weighed.stream()
            .map(each -> lost.multiply(each.weight()).divide(sum, EXACT_ENOUGH))
            .toList();
    BigDecimal total = lost.setScale(SCALE, RoundingMode.HALF_UP);
    List<BigDecimal> costs =
        Apportionment.of(exact, total, exact.stream().map(any -> total).toList());
    Map<K, BigDecimal> result = new LinkedHashMap<>();
    for (int i = 0; i < costs.size(); i++) {
      if (costs.get(i).signum() > 0) {
        result.put(weighed.get(i).key(), costs.get(i));
      }
    }
    return result;
  }

  private record Weighed<K>(K key, BigDecimal weight) {}
}
