package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Step bands over their figures (分档图): each band a level at its points, a stretch without points
 * hatched and named.
 *
 * @param bands in any order
 * @param gapWord the word over a gap
 * @param label the whole in a sentence
 */
public record BandDrawing(List<Band> bands, String gapWord, String label) {

  private static final double LEFT = 34;
  private static final double RIGHT = 550;
  private static final double TOP = 22;
  private static final double BOTTOM = 180;

  /** One band (档): open ends are null. */
  public record Band(@Nullable BigDecimal from, @Nullable BigDecimal to, BigDecimal points) {}

  /** Copies the list. */
  public BandDrawing {
    bands = List.copyOf(bands);
  }

  /** The drawing; nothing without bands. */
  public String svg() {
    List<Double> edges = new ArrayList<>();
    for (Band band : bands) {
      add(edges, band.from());
      add(edges, band.to());
    }
    if (edges.isEmpty()) {
      return "";
    }
    edges.sort(Comparator.naturalOrder());
    double least = edges.get(0);
    double most = edges.get(edges.size() - 1);
    double margin = Math.max((most - least) * 0.25, Math.max(Math.abs(most) * 0.1, 0.5));
    double from = least >= 0 && least - margin < 0 ? 0 : least - margin;
    Span span = new Span(least == 0 ? 0 : from, most + margin);
    Svg svg = Svg.picture(label, "md-svg md-bands", "viewBox=\"0 0 560 206\"");
    grid(svg);
    gaps(svg, span);
    bands.forEach(band -> band(svg, span, band));
    edges.stream().distinct().forEach(edge -> tick(svg, span, edge));
    return svg.end();
  }

  private void grid(Svg svg) {
    bands.stream()
        .map(Band::points)
        .distinct()
        .forEach(
            points -> {
              double y = y(points.doubleValue());
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
            });
    svg.add("line", "x1", LEFT, "x2", RIGHT, "y1", BOTTOM, "y2", BOTTOM, "stroke", "#d0d5dd");
  }

  private void gaps(Svg svg, Span span) {
    List<Band> sorted = new ArrayList<>(bands);
    sorted.sort(Comparator.comparingDouble(band -> span.low(band.from())));
    double reached = span.from();
    for (Band band : sorted) {
      double begin = span.low(band.from());
      if (begin > reached + 1e-9) {
        double x = span.x(reached);
        svg.add(
            "rect",
            "x",
            x,
            "y",
            TOP,
            "width",
            span.x(begin) - x,
            "height",
            BOTTOM - TOP,
            "class",
            "md-gap");
        svg.words(
            gapWord,
            "x",
            (x + span.x(begin)) / 2,
            "y",
            TOP + 20,
            "text-anchor",
            "middle",
            "class",
            "md-gap-word");
      }
      reached = Math.max(reached, span.high(band.to()));
    }
  }

  private void band(Svg svg, Span span, Band band) {
    double left = span.x(span.low(band.from()));
    double right = span.x(span.high(band.to()));
    double y = y(band.points().doubleValue());
    String grade = grade(band);
    svg.add(
        "rect",
        "x",
        left,
        "y",
        y,
        "width",
        Math.max(0, right - left),
        "height",
        BOTTOM - y,
        "fill-opacity",
        0.45,
        "class",
        "md-tint-" + grade);
    svg.add(
        "rect",
        "x",
        left,
        "y",
        y - 2,
        "width",
        Math.max(0, right - left),
        "height",
        4,
        "class",
        "md-fill-" + grade);
    svg.words(
        Svg.text(band.points().doubleValue()),
        "x",
        (left + right) / 2,
        "y",
        y - 7,
        "text-anchor",
        "middle");
  }

  private String grade(Band band) {
    List<BigDecimal> levels =
        bands.stream().map(Band::points).distinct().sorted(Comparator.reverseOrder()).toList();
    int place = levels.indexOf(band.points());
    return place == levels.size() - 1 && place > 0
        ? "d"
        : "abcd".substring(Math.min(place, 2), Math.min(place, 2) + 1).toLowerCase(Locale.ROOT);
  }

  private static void tick(Svg svg, Span span, double edge) {
    svg.words(
        Svg.text(edge),
        "x",
        span.x(edge),
        "y",
        BOTTOM + 16,
        "text-anchor",
        "middle",
        "class",
        "md-axis");
  }

  private static double y(double points) {
    return BOTTOM - points / 100 * (BOTTOM - TOP);
  }

  private static void add(List<Double> edges, @Nullable BigDecimal edge) {
    if (edge != null) {
      edges.add(edge.doubleValue());
    }
  }

  private record Span(double from, double to) {

    double low(@Nullable BigDecimal edge) {
      return edge == null ? from : edge.doubleValue();
    }

    double high(@Nullable BigDecimal edge) {
      return edge == null ? to : edge.doubleValue();
    }

    double x(double value) {
      return LEFT + (value - from) / (to - from) * (RIGHT - LEFT);
    }
  }
}
