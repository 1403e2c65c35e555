package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grade (等级): scores from its edge, included.
 *
 * @param grade its name, such as {@code A}
 * @param atLeast its edge; null for the last one, which takes the rest
 */
public record GradeBand(String grade, @Nullable BigDecimal atLeast) {

  /** A from 90, B from 80, C from 70, D below. */
  public static List<GradeBand> usual() {
    return List.of(
        new GradeBand("A", new BigDecimal("90")),
        new GradeBand("B", new BigDecimal("80")),
        new GradeBand("C", new BigDecimal("70")),
        new GradeBand("D", null));
  }
}
