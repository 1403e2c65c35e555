package org.meritdesk.web.faces.measures;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.measures.api.DayValue;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.draw.SparkLine;

/**
 * The team's month in order (本月排名); who has too little data stands below without a place.
 *
 * @param speed the measure of speed that this team lives by
 * @param today figures of the day
 * @param month figures of the month so far
 * @param recent the last days of the speed by agent
 */
record Ranking(
    MeasureWords measures,
    Measure speed,
    Map<Subject, Map<Measure, Measurement>> today,
    Map<Subject, Map<Measure, Measurement>> month,
    Map<Long, List<DayValue>> recent) {

  private static final Comparator<Appraisal> BY_PLACE =
      Comparator.comparing(
              Appraisal::score, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
          .thenComparing(Appraisal::employeeNo);
  private static final BigDecimal FROM = BigDecimal.valueOf(60);
  private static final BigDecimal SPAN = BigDecimal.valueOf(40);

  List<RankRow> of(List<Appraisal> appraisals, Order<RankColumn> order) {
    return appraisals.stream()
        .sorted(by(order).thenComparing(BY_PLACE))
        .map(appraisal -> row(appraisal, place(appraisal, appraisals)))
        .toList();
  }

  private Comparator<Appraisal> by(Order<RankColumn> order) {
    return switch (order.by()) {
      case PLACE -> new Order<>(order.by(), !order.descending()).comparing(Appraisal::score);
      case SCORE -> order.comparing(Appraisal::score);
      case AGENT ->
          order.comparing(Appraisal::agentName, Collator.getInstance(Locale.CHINA)::compare);
      case HANDLED -> order.comparing(each -> value(today, each, Measure.CONTACTS_HANDLED));
      case SPEED -> order.comparing(each -> value(today, each, speed));
      case CSAT -> order.comparing(each -> value(month, each, Measure.CSAT_TOP_TWO));
    };
  }

  private static @Nullable BigDecimal value(
      Map<Subject, Map<Measure, Measurement>> values, Appraisal appraisal, Measure measure) {
    Subject agent = Subject.agent(appraisal.agentId());
    return values.getOrDefault(agent, Map.of()).get(measure) instanceof Measured measured
        ? measured.value()
        : null;
  }

  private static @Nullable Long place(Appraisal one, List<Appraisal> all) {
    BigDecimal score = one.score();
    return score == null ? null : 1 + all.stream().filter(other -> better(other, score)).count();
  }

  private static boolean better(Appraisal other, BigDecimal than) {
    BigDecimal score = other.score();
    return score != null && score.compareTo(than) > 0;
  }

  private RankRow row(Appraisal appraisal, @Nullable Long place) {
    Subject agent = Subject.agent(appraisal.agentId());
    BigDecimal score = appraisal.score();
    return new RankRow(
        place == null ? Figures.NONE : place.toString(),
        appraisal.agentId(),
        appraisal.agentName(),
        measures.figures().score(score),
        appraisal.grade() == null ? "" : appraisal.grade(),
        width(score),
        spark(appraisal),
        figure(today, agent, Measure.CONTACTS_HANDLED),
        figure(today, agent, speed),
        figure(month, agent, Measure.CSAT_TOP_TWO),
        unranked(appraisal));
  }

  private @Nullable String unranked(Appraisal appraisal) {
    if (appraisal.outcome() == Outcome.SCORED) {
      return null;
    }
    long enough = appraisal.lines().stream().filter(line -> line.value() != null).count();
    return measures
        .words()
        .of("team-now.unranked." + appraisal.outcome(), enough, appraisal.lines().size());
  }

  private SparkLine spark(Appraisal appraisal) {
    List<DayValue> days = recent.getOrDefault(appraisal.agentId(), List.of());
    List<@Nullable BigDecimal> values =
        days.stream()
            .map(DayValue::measurement)
            .filter(Measured.class::isInstance)
            .<@Nullable BigDecimal>map(measurement -> ((Measured) measurement).value())
            .toList();
    return new SparkLine(
        values,
        measures
            .words()
            .of(
                "team-now.spark",
                appraisal.agentName(),
                measures.name(speed.name()),
                values.size()));
  }

  private String figure(
      Map<Subject, Map<Measure, Measurement>> values, Subject agent, Measure measure) {
    return measures.figure(measure, values.getOrDefault(agent, Map.of()).get(measure));
  }

  private static int width(@Nullable BigDecimal score) {
    if (score == null) {
      return 0;
    }
    int width =
        score
            .subtract(FROM)
            .multiply(BigDecimal.valueOf(100))
            .divide(SPAN, java.math.RoundingMode.HALF_UP)
            .intValue();
    return Math.max(2, Math.min(100, width));
  }
}
