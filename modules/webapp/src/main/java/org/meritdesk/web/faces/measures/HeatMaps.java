package org.meritdesk.web.faces.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.HourValue;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.web.faces.MeasureWords;

/** Draws heat maps from hourly values (热力图). */
record HeatMaps(MeasureWords measures) {

  HeatMap of(Measure measure, List<HourValue> values, List<BigDecimal> joints) {
    List<HourValue> known =
        values.stream().filter(value -> value.measurement() instanceof Measured).toList();
    if (known.isEmpty()) {
      return new HeatMap(List.of(), List.of(), List.of());
    }
    HeatScale scale =
        joints.isEmpty()
            ? HeatScale.ofThirds(known.stream().map(HeatMaps::figure).toList())
            : HeatScale.ofBands(joints);
    int first = known.stream().mapToInt(HourValue::hour).min().orElse(0);
    int last = known.stream().mapToInt(HourValue::hour).max().orElse(23);
    List<HeatMap.Row> rows = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      rows.add(row(measure, known, scale, day, IntStream.rangeClosed(first, last).toArray()));
    }
    List<String> hours = IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    return new HeatMap(hours, rows, legend(measure, scale));
  }

  private HeatMap.Row row(
      Measure measure, List<HourValue> known, HeatScale scale, DayOfWeek day, int[] hours) {
    String name = day.getDisplayName(TextStyle.SHORT, measures.words().locale());
    List<HeatMap.Cell> cells = new ArrayList<>();
    for (int hour : hours) {
      cells.add(cell(measure, at(known, day, hour), scale, name, hour));
    }
    return new HeatMap.Row(name, cells);
  }

  private HeatMap.Cell cell(
      Measure measure, @Nullable HourValue value, HeatScale scale, String day, int hour) {
    if (value == null) {
      return new HeatMap.Cell("", 0, "");
    }
    BigDecimal figure = figure(value);
    String label =
        measures
            .words()
            .of(
                "team-now.heat.cell",
                day,
                hour,
                measures.figure(measure, value.measurement()),
                measures.sample(measure, value.measurement().sample()));
    return new HeatMap.Cell(dense(figure), scale.heat(figure), label);
  }

  private static String dense(BigDecimal figure) {
    int decimals = figure.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
    return figure.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private List<HeatMap.Key> legend(Measure measure, HeatScale scale) {
    List<HeatMap.Key> keys = new ArrayList<>();
    for (int i = 0; i < scale.edges().size(); i++) {
      String edge =
          measures.threshold(measure, scale.edges().get(i).setScale(0, RoundingMode.HALF_UP));
      keys.add(new HeatMap.Key(scale.heats().get(i), "≤ " + edge));
      if (i == scale.edges().size() - 1) {
        keys.add(new HeatMap.Key(scale.heats().get(i + 1), "> " + edge));
      }
    }
    return keys;
  }

  private static @Nullable HourValue at(List<HourValue> known, DayOfWeek day, int hour) {
    return known.stream()
        .filter(value -> value.weekday() == day && value.hour() == hour)
        .findFirst()
        .orElse(null);
  }

  private static BigDecimal figure(HourValue value) {
    return value.measurement() instanceof Measured measured ? measured.value() : BigDecimal.ZERO;
  }
}
