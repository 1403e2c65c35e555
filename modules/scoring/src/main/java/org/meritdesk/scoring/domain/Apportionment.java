package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that they add up to a rounded whole (最大余额法): all are rounded down, then the
 * largest remainders get what is left, the earlier part first where they tie.
 */
public final class Apportionment {

  private Apportionment() {}

  /** Parts of {@code total} at its scale, none above its limit. */
  public static List<BigDecimal> of(
      List<BigDecimal> exact, BigDecimal total, List<BigDecimal> limits) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(total.scale());
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal left = total;
    for (BigDecimal part : exact) {
      BigDecimal down = part.setScale(total.scale(), RoundingMode.DOWN);
      parts.add(down);
      left = left.subtract(down);
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
    order.sort(Comparator.comparing((Integer i) -> exact.get(i).subtract(parts.get(i))).reversed());
    while (left.signum() > 0) {
      BigDecimal before = left;
      for (int index : order) {
        if (left.signum() > 0 && parts.get(index).compareTo(limits.get(index)) < 0) {
          parts.set(index, parts.get(index).add(unit));
          left = left.subtract(unit);
        }
      }
      if (left.compareTo(before) == 0) {
        throw new IllegalArgumentException("the limits add up to less than the whole");
      }
    }
    return parts;
  }
}
