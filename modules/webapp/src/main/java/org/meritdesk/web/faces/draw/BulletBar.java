package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value against its bands (子弹条): D · C · B · A from left to right in columns of equal width,
 * right is better; thresholds under the joints, the band reached in full colour, marker and
 * interval on top.
 *
 * @param joints the thresholds from left to right
 * @param ticks the thresholds as written, one for each joint
 * @param grades the grade letter of each column from left to right
 * @param reached the column that the published value fell into
 * @param value the value
 * @param low the interval's lower end, or null
 * @param high the interval's upper end, or null
 * @param label the whole in a sentence
 */
public record BulletBar(
    List<BigDecimal> joints,
    List<String> ticks,
    List<String> grades,
    int reached,
    BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String label) {

  private static final int LONG = 5;

  /** Copies the lists. */
  public BulletBar {
    joints = List.copyOf(joints);
    ticks = List.copyOf(ticks);
    grades = List.copyOf(grades);
  }

  /** The drawing. */
  public String svg() {
    Columns columns = new Columns(joints);
    Svg svg = Svg.picture(label, "md-svg md-bullet", "width=\"100%\" height=\"34\"");
    for (int i = 0; i < columns.count(); i++) {
      svg.add(
          "rect",
          "x",
          Svg.percent((double) i / columns.count()),
          "y",
          4,
          "width",
          Svg.percent(1.0 / columns.count()),
          "height",
          12,
          "stroke",
          "#fff",
          "class",
          (i == reached ? "md-fill-" : "md-tint-") + grade(i));
    }
    for (int i = 0; i < ticks.size(); i++) {
      svg.words(
          ticks.get(i),
          "x",
          Svg.percent(columns.joint(i)),
          "y",
          30,
          "text-anchor",
          "middle",
          "class",
          roomy(i) ? "md-axis md-wide-only" : "md-axis");
    }
    if (low != null && high != null) {
      whisker(svg, columns.place(low), columns.place(high));
    }
    svg.add(
        "rect",
        "x",
        Svg.percent(columns.place(value)),
        "y",
        1,
        "width",
        5,
        "height",
        18,
        "rx",
        1.5,
        "transform",
        "translate(-2.5 0)",
        "class",
        "md-mark");
    return svg.end();
  }

  /** Whether a threshold between two others is too long for a phone. */
  private boolean roomy(int tick) {
    return tick % 2 == 1 && ticks.get(tick).length() > LONG;
  }

  private String grade(int column) {
    return column < grades.size() ? grades.get(column).toLowerCase(java.util.Locale.ROOT) : "b";
  }

  static void whisker(Svg svg, double one, double other) {
    String left = Svg.percent(Math.min(one, other));
    String right = Svg.percent(Math.max(one, other));
    svg.add("line", "x1", left, "x2", right, "y1", 10, "y2", 10, "class", "md-whisker");
    svg.add("line", "x1", left, "x2", left, "y1", 7, "y2", 13, "class", "md-whisker");
    svg.add("line", "x1", right, "x2", right, "y1", 7, "y2", 13, "class", "md-whisker");
  }
}
