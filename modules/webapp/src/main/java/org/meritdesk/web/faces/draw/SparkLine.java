package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A few last values as a line without axes (迷你趋势); days without a value are left out.
 *
 * @param values from the oldest to the newest, null where there was none
 * @param label the whole in a sentence
 */
public record SparkLine(List<@Nullable BigDecimal> values, String label) {

  private static final double WIDTH = 56;
  private static final double HEIGHT = 18;

  /** The drawing; nothing with fewer than two values. */
  public String svg() {
    List<BigDecimal> known =
        values.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    if (known.size() < 2) {
      return "";
    }
    double least = known.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double most = known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    double span = most == least ? 1 : most - least;
    StringBuilder points = new StringBuilder();
    double x = 0;
    double y = 0;
    for (int i = 0; i < known.size(); i++) {
      x = 2 + i * (WIDTH - 4) / (known.size() - 1);
      y = 2 + HEIGHT - (known.get(i).doubleValue() - least) / span * HEIGHT;
      points.append(i == 0 ? "" : " ").append(Svg.text(x)).append(',').append(Svg.text(y));
    }
    return Svg.picture(label, "md-spark", "width=\"60\" height=\"22\" viewBox=\"0 0 60 22\"")
        .add("polyline", "points", points)
        .add("circle", "cx", x, "cy", y, "r", 2)
        .end();
  }
}
