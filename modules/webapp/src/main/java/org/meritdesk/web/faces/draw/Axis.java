package org.meritdesk.web.faces.draw;

import java.util.ArrayList;
import java.util.List;

/** A scale with round ticks (坐标轴). */
record Axis(double from, double to, double step) {

  private static final int WANTED = 4;

  /** The scale that holds all values, or 0 to 1 without any. */
  static Axis around(List<Double> values) {
    double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double step = round(Math.max(most - least, Math.abs(most) * 0.02 + 1e-9) / WANTED);
    double from = Math.floor(least / step) * step;
    double to = Math.ceil(most / step) * step;
    return new Axis(from, to > from ? to : from + step, step);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; from + i * step <= to + step / 2; i++) {
      ticks.add(from + i * step);
    }
    return ticks;
  }

  private static double round(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
  }
}
