package org.meritdesk.web.faces.measures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.DayValue;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Unit;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.draw.TrendChart;
import org.meritdesk.web.faces.scoring.Judged;

/** A measure of the team by day with its interval (趋势). */
record TeamTrend(MeasureWords measures, Measure measure, List<DayValue> days, Judged judged) {

  /** A day of the table behind the drawing. */
  public record Line(String day, String value, String interval, String sample) {}

  @Nullable TrendChart chart() {
    if (days.stream().filter(day -> day.measurement() instanceof Measured).count() < 2) {
      return null;
    }
    BigDecimal target = judged.target(measure);
    return new TrendChart(
        days.stream().map(this::point).toList(),
        target == null ? null : target.doubleValue(),
        target == null
            ? ""
            : measures.words().of("team-now.target", measures.threshold(measure, target)),
        measure.unit() == Unit.PERCENT ? "%" : "",
        measures.words().of("team-now.trend.label", measures.name(measure.name()), days.size()));
  }

  List<Line> lines() {
    return days.stream()
        .map(
            day ->
                new Line(
                    measures.figures().shortDay(day.day()),
                    measures.figure(measure, day.measurement()),
                    measures.interval(measure, day.measurement()),
                    measures.sample(measure, day.measurement().sample())))
        .toList();
  }

  private TrendChart.Day point(DayValue day) {
    String name = measures.figures().shortDay(day.day());
    if (day.measurement() instanceof Measured measured) {
      Interval interval = measured.interval();
      return new TrendChart.Day(
          name,
          measured.value().doubleValue(),
          interval == null ? null : interval.low().doubleValue(),
          interval == null ? null : interval.high().doubleValue(),
          measures.figure(measure, measured));
    }
    return new TrendChart.Day(name, null, null, null, "");
  }
}
