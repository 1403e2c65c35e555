package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Bands;
import org.meritdesk.kernel.Published;
import org.meritdesk.scoring.api.GradeBand;

/** Grades from their bands (等级划分). */
public final class Grades {

  private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(Published.SCALE);

  private Grades() {}

  /** The ladder of a checked list: from the best down, the last without an edge. */
  public static Bands<String> of(List<GradeBand> grades) {
    Bands.Builder<String> builder = new Bands.Builder<>();
    for (GradeBand band : grades) {
      BigDecimal edge = band.atLeast();
      if (edge != null) {
        builder.atLeast(edge.toPlainString(), band.grade());
      }
    }
    return builder.otherwise(grades.get(grades.size() - 1).grade());
  }

  /** The highest score that still earns the grade; 100 for the best. */
  public static BigDecimal top(List<GradeBand> grades, String grade) {
    for (int i = 1; i < grades.size(); i++) {
      BigDecimal above = grades.get(i - 1).atLeast();
      if (grades.get(i).grade().equals(grade) && above != null) {
        return Published.figure(above).subtract(STEP);
      }
    }
    return new BigDecimal("100.00");
  }

  /** The edge of the next better grade above a score; null at the best. */
  public static @Nullable BigDecimal edgeAbove(List<GradeBand> grades, BigDecimal score) {
    return grades.stream()
        .map(GradeBand::atLeast)
        .filter(edge -> edge != null && edge.compareTo(score) > 0)
        .min(BigDecimal::compareTo)
        .orElse(null);
  }
}
