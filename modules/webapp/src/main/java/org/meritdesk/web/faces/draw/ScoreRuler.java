package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A score on its scale (得分标尺): the grades in proportion, the one reached in full colour, a flag at
 * the score.
 *
 * @param from where the drawn scale begins, such as 60
 * @param to where it ends, such as 100
 * @param score the score
 * @param flag the score as written
 * @param stretches the grades from left to right
 * @param label the whole in a sentence
 */
public record ScoreRuler(
    BigDecimal from,
    BigDecimal to,
    BigDecimal score,
    String flag,
    List<Stretch> stretches,
    String label) {

  /** A grade's stretch of the scale (等级区间); a stretch that begins below the scale is cut. */
  public record Stretch(String grade, BigDecimal from, BigDecimal to, String words) {}

  /** Copies the list. */
  public ScoreRuler {
    stretches = List.copyOf(stretches);
  }

  /** The drawing. */
  public String svg() {
    Svg svg = Svg.picture(label, "md-svg md-ruler", "width=\"100%\" height=\"86\"");
    for (Stretch stretch : stretches) {
      stretch(svg, stretch);
    }
    String at = Svg.percent(Math.max(0.01, Math.min(0.99, place(score))));
    svg.open("svg", "x", at, "overflow", "visible").open("g", "class", "md-flag");
    svg.add("rect", "x", -25, "y", 0, "width", 50, "height", 20, "rx", 4);
    svg.words(flag, "x", 0, "y", 15, "text-anchor", "middle");
    svg.add("rect", "x", -2.5, "y", 24, "width", 5, "height", 24, "rx", 1.5);
    svg.close("g").close("svg");
    return svg.end();
  }

  private void stretch(Svg svg, Stretch stretch) {
    double left = place(stretch.from());
    double right = place(stretch.to());
    if (right <= left) {
      return;
    }
    boolean here =
        score.compareTo(stretch.from()) >= 0
            && (score.compareTo(stretch.to()) < 0 || stretch.to().compareTo(to) >= 0);
    svg.add(
        "rect",
        "x",
        Svg.percent(left),
        "y",
        28,
        "width",
        Svg.percent(right - left),
        "height",
        16,
        "stroke",
        "#fff",
        "class",
        (here ? "md-fill-" : "md-tint-") + stretch.grade().toLowerCase(Locale.ROOT));
    if (left > 0) {
      svg.words(
          stretch.from().stripTrailingZeros().toPlainString(),
          "x",
          Svg.percent(left),
          "y",
          60,
          "text-anchor",
          "middle",
          "class",
          "md-axis");
    }
    words(svg, stretch.words(), "md-wide-only", (left + right) / 2);
    words(svg, stretch.grade(), "md-narrow-only", (left + right) / 2);
  }

  private static void words(Svg svg, String words, String where, double middle) {
    svg.words(words, "x", Svg.percent(middle), "y", 79, "text-anchor", "middle", "class", where);
  }

  private double place(BigDecimal value) {
    double share =
        (value.doubleValue() - from.doubleValue()) / (to.doubleValue() - from.doubleValue());
    return Math.max(0, Math.min(1, share));
  }
}
