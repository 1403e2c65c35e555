package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;

/**
 * A straight line between two figures, level beyond them (线性计分图).
 *
 * @param from the lower figure
 * @param fromPoints points at it and below
 * @param to the upper figure, higher than {@code from}
 * @param toPoints points at it and above
 * @param label the whole in a sentence
 */
public record RampDrawing(
    BigDecimal from, BigDecimal fromPoints, BigDecimal to, BigDecimal toPoints, String label) {

  private static final double LEFT = 34;
  private static final double RIGHT = 550;
  private static final double TOP = 22;
  private static final double BOTTOM = 180;
  private static final double LEVEL = 0.2;

  /** The drawing; nothing without a length. */
  public String svg() {
    if (from.compareTo(to) >= 0) {
      return "";
    }
    double begin = LEFT + (RIGHT - LEFT) * LEVEL;
    double end = RIGHT - (RIGHT - LEFT) * LEVEL;
    double low = y(fromPoints);
    double high = y(toPoints);
    Svg svg = Svg.picture(label, "md-svg md-bands", "viewBox=\"0 0 560 206\"");
    level(svg, fromPoints);
    level(svg, toPoints);
    svg.add("line", "x1", LEFT, "x2", RIGHT, "y1", BOTTOM, "y2", BOTTOM, "stroke", "#d0d5dd");
    String line =
        point(LEFT, low)
            + " "
            + point(begin, low)
            + " "
            + point(end, high)
            + " "
            + point(RIGHT, high);
    svg.add(
        "polygon",
        "points",
        line + " " + point(RIGHT, BOTTOM) + " " + point(LEFT, BOTTOM),
        "fill-opacity",
        0.45,
        "class",
        "md-tint-b");
    svg.add("polyline", "points", line, "fill", "none", "stroke", "#2456c7", "stroke-width", 3);
    joint(svg, begin, low, from);
    joint(svg, end, high, to);
    return svg.end();
  }

  private static void level(Svg svg, BigDecimal points) {
    double y = y(points);
    svg.add("line", "x1", LEFT, "x2", RIGHT, "y1", y, "y2", y, "class", "md-grid-line");
    svg.words(
        Svg.text(points.doubleValue()),
        "x",
        LEFT - 6,
        "y",
        y + 4,
        "text-anchor",
        "end",
        "class",
        "md-axis");
  }

  private static void joint(Svg svg, double x, double y, BigDecimal figure) {
    svg.add("circle", "cx", x, "cy", y, "r", 4, "fill", "#2456c7");
    svg.words(
        Svg.text(figure.doubleValue()),
        "x",
        x,
        "y",
        BOTTOM + 16,
        "text-anchor",
        "middle",
        "class",
        "md-axis");
  }

  private static double y(BigDecimal points) {
    return BOTTOM - points.doubleValue() / 100 * (BOTTOM - TOP);
  }

  private static String point(double x, double y) {
    return Svg.text(x) + "," + Svg.text(y);
  }
}
