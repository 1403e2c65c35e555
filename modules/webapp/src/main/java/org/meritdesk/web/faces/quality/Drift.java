package org.meritdesk.web.faces.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.DriftLine;
import org.meritdesk.quality.api.GraderAlignment;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.draw.SparkLine;
import org.meritdesk.web.faces.draw.TrendChart;

/** Draws strict or lenient over time (评分漂移). */
record Drift(Words words, Figures figures, ZoneId zone, UnaryOperator<String> names) {

  List<DriftRow> rows(List<DriftLine> lines) {
    return lines.stream().map(this::row).toList();
  }

  private DriftRow row(DriftLine line) {
    GraderAlignment newest = line.points().get(line.points().size() - 1).alignment();
    String name = names.apply(line.grader());
    List<@Nullable BigDecimal> values = new ArrayList<>();
    line.points().forEach(point -> values.add(point.alignment().difference()));
    return new DriftRow(
        line.grader(),
        name,
        line.points().size(),
        new SparkLine(values, words.of("calibration.drift.label", name, values.size())),
        lean().difference(newest),
        lean().interval(newest.low(), newest.high()),
        lean().lean(newest),
        LeanWords.kind(newest),
        figures.percent(newest.alignment()),
        lean().equal(newest));
  }

  /** The chart; with a single session there is no line to draw. */
  @Nullable TrendChart chart(DriftLine line) {
    if (line.points().size() < 2) {
      return null;
    }
    return new TrendChart(
        line.points().stream().map(this::day).toList(),
        0.0,
        words.of("calibration.drift.target"),
        "",
        words.of("calibration.drift.label", names.apply(line.grader()), line.points().size()));
  }

  private TrendChart.Day day(DriftLine.Point point) {
    GraderAlignment alignment = point.alignment();
    return new TrendChart.Day(
        figures.shortDay(on(point)),
        number(alignment.difference()),
        number(alignment.low()),
        number(alignment.high()),
        lean().difference(alignment));
  }

  List<DriftRow.Point> points(DriftLine line) {
    return line.points().stream()
        .map(
            point ->
                new DriftRow.Point(
                    point.calibrationId(),
                    point.name(),
                    figures.day(on(point)),
                    lean().difference(point.alignment()),
                    lean().interval(point.alignment().low(), point.alignment().high()),
                    point.alignment().contacts(),
                    lean().lean(point.alignment()),
                    LeanWords.kind(point.alignment())))
        .toList();
  }

  private LocalDate on(DriftLine.Point point) {
    LocalDate due = point.dueOn();
    return due == null ? LocalDate.ofInstant(point.revealedAt(), zone) : due;
  }

  private LeanWords lean() {
    return new LeanWords(words, figures);
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }
}
