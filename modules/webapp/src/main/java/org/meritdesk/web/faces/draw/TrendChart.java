package org.meritdesk.web.faces.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure by day with its interval (趋势图): the line, its interval shaded, the target dashed, the
 * last value written at its end. Days without a value leave a gap.
 *
 * @param days the days from left to right
 * @param target the target, or null
 * @param targetWords the target as written
 * @param unit appended to the axis, such as {@code %}
 * @param label the whole in a sentence
 */
public record TrendChart(
    List<Day> days, @Nullable Double target, String targetWords, String unit, String label) {

  private static final double LEFT = 44;
  private static final double RIGHT = 486;
  private static final double TOP = 12;
  private static final double BOTTOM = 208;

  /** One day (一天): its name and value, with the interval where there is one. */
  public record Day(
      String name,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String words) {}

  /** Copies the list. */
  public TrendChart {
    days = List.copyOf(days);
  }

  /** The drawing. */
  public String svg() {
    Axis axis = axis();
    Svg svg = Svg.picture(label, "md-svg md-trend", "viewBox=\"0 0 540 236\"");
    for (double tick : axis.ticks()) {
      svg.add(
          "line",
          "x1",
          LEFT,
          "x2",
          RIGHT,
          "y1",
          y(axis, tick),
          "y2",
          y(axis, tick),
          "class",
          "md-grid-line");
      svg.words(
          Svg.text(tick) + unit,
          "x",
          LEFT - 6,
          "y",
          y(axis, tick) + 4,
          "text-anchor",
          "end",
          "class",
          "md-axis");
    }
    int every = Math.max(1, (days.size() + 4) / 5);
    for (int i = 0; i < days.size(); i += every) {
      svg.words(
          days.get(i).name(), "x", x(i), "y", 228, "text-anchor", "middle", "class", "md-axis");
    }
    for (List<Integer> run : runs()) {
      draw(svg, axis, run);
    }
    if (target != null) {
      svg.add(
          "line",
          "x1",
          LEFT,
          "x2",
          RIGHT,
          "y1",
          y(axis, target),
          "y2",
          y(axis, target),
          "class",
          "md-target");
      svg.words(targetWords, "x", RIGHT, "y", y(axis, target) - 5, "text-anchor", "end");
    }
    return svg.end();
  }

  private void draw(Svg svg, Axis axis, List<Integer> run) {
    StringBuilder line = new StringBuilder();
    StringBuilder upper = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (int i : run) {
      Day day = days.get(i);
      double value = number(day.value());
      point(line, x(i), y(axis, value), true);
      point(upper, x(i), y(axis, day.high() == null ? value : day.high()), true);
      point(lower, x(i), y(axis, day.low() == null ? value : day.low()), false);
    }
    svg.add("polygon", "points", upper + " " + lower, "class", "md-interval");
    svg.add("polyline", "points", line, "class", "md-series");
    int last = run.get(run.size() - 1);
    double lastY = y(axis, number(days.get(last).value()));
    svg.add("circle", "cx", x(last), "cy", lastY, "r", 3, "class", "md-series-dot");
    if (last == lastKnown()) {
      svg.words(days.get(last).words(), "x", x(last) + 6, "y", lastY + 4, "class", "md-strong");
    }
  }

  private static void point(StringBuilder points, double x, double y, boolean after) {
    String pair = Svg.text(x) + "," + Svg.text(y);
    if (points.isEmpty()) {
      points.append(pair);
    } else if (after) {
      points.append(' ').append(pair);
    } else {
      points.insert(0, pair + " ");
    }
  }

  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).value() != null) {
        run.add(i);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private int lastKnown() {
    int last = -1;
    for (int i = 0; i < days.size(); i++) {
      last = days.get(i).value() == null ? last : i;
    }
    return last;
  }

  private double x(int day) {
    return days.size() < 2 ? (LEFT + RIGHT) / 2 : LEFT + day * (RIGHT - LEFT) / (days.size() - 1);
  }

  private static double y(Axis axis, double value) {
    return BOTTOM - (value - axis.from()) / (axis.to() - axis.from()) * (BOTTOM - TOP);
  }

  private Axis axis() {
    List<Double> shown = new ArrayList<>();
    for (Day day : days) {
      for (Double each : new Double[] {day.value(), day.low(), day.high()}) {
        if (day.value() != null && each != null) {
          shown.add(each);
        }
      }
    }
    if (target != null) {
      shown.add(target);
    }
    return Axis.around(shown);
  }

  private static double number(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
