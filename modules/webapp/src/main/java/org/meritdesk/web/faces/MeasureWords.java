package org.meritdesk.web.faces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Unit;

/** How a measure is written (指标写法): name, figure in its unit, sample, interval, one case. */
public record MeasureWords(Words words, Figures figures) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The measure of a name, or null where the catalogue has none. */
  public static @Nullable Measure measure(@Nullable String name) {
    return Arrays.stream(Measure.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The measure's name. */
  public String name(String measure) {
    return words.name("measure", measure);
  }

  /** A figure in the measure's unit: {@code 83.6%}, {@code 1 分 32 秒}. */
  public String figure(Measure measure, @Nullable BigDecimal value) {
    return switch (measure.unit()) {
      case PERCENT -> figures.percent(value);
      case SECONDS -> figures.duration(value == null ? null : whole(value));
      case MONEY -> figures.moneyGlance(value);
      case COUNT, POINTS -> figures.plain(value);
    };
  }

  /** A threshold as it was set: short, without needless decimals. */
  public String threshold(Measure measure, BigDecimal value) {
    return switch (measure.unit()) {
      case PERCENT -> figures.plain(value) + "%";
      case SECONDS -> figures.duration(value);
      case MONEY -> figures.moneyGlance(value);
      case COUNT, POINTS -> figures.plain(value);
    };
  }

  /** An interval with an en dash, the unit once. */
  public String interval(Measure measure, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low == null || high == null) {
      return "";
    }
    return switch (measure.unit()) {
      case PERCENT -> figures.interval(low, high) + "%";
      case SECONDS -> seconds(low, high);
      default -> figures.plain(low) + "–" + figures.plain(high);
    };
  }

  /** What the sample counts: {@code 414 次会话}, {@code 184 份评价}. */
  public String sample(Measure measure, long sample) {
    return words.of("sample." + SampleKind.of(measure).key(), figures.count(sample));
  }

  /** A measurement, or the dash where there is none. */
  public String figure(Measure measure, @Nullable Measurement measurement) {
    return measurement instanceof Measured measured
        ? figure(measure, measured.value())
        : Figures.NONE;
  }

  /** The interval of a measurement, or nothing. */
  public String interval(Measure measure, @Nullable Measurement measurement) {
    Interval span = measurement instanceof Measured measured ? measured.interval() : null;
    return span == null ? "" : interval(measure, span.low(), span.high());
  }

  /** Why there is no figure. */
  public String absence(@Nullable Measurement measurement) {
    return measurement instanceof NotMeasurable none ? words.name("absence", none.reason()) : "";
  }

  /**
   * What a case added: yes or no for a rate, so many of so many for several, a value for a mean.
   */
  public String one(Measure measure, long numerator, long denominator) {
    boolean rate = measure.unit() == Unit.PERCENT && !measure.external();
    if (denominator == 0) {
      return rate && numerator > 0 ? words.of("case." + measure + ".yes") : Figures.NONE;
    }
    BigDecimal over = BigDecimal.valueOf(denominator);
    if (rate) {
      return denominator > 1
          ? figures.count(numerator) + " / " + figures.count(denominator)
          : words.of("case." + measure + (numerator >= denominator ? ".yes" : ".no"));
    }
    BigDecimal value =
        measure.unit() == Unit.PERCENT
            ? BigDecimal.valueOf(numerator).movePointRight(2).divide(over, 4, RoundingMode.HALF_UP)
            : BigDecimal.valueOf(numerator)
                .divide(over.multiply(scale(measure)), 4, RoundingMode.HALF_UP);
    return measure.unit() == Unit.POINTS
        ? words.of("case.points", figure(measure, value))
        : figure(measure, value);
  }

  private static BigDecimal scale(Measure measure) {
    return switch (measure.unit()) {
      case SECONDS -> THOUSAND;
      case POINTS, MONEY -> MILLION;
      case COUNT, PERCENT -> BigDecimal.ONE;
    };
  }

  private String seconds(BigDecimal low, BigDecimal high) {
    BigDecimal minute = BigDecimal.valueOf(60);
    if (high.compareTo(minute) < 0) {
      return whole(low).toPlainString() + "–" + figures.duration(whole(high));
    }
    return figures.duration(whole(low)) + "–" + figures.duration(whole(high));
  }

  private static BigDecimal whole(BigDecimal seconds) {
    return seconds.compareTo(BigDecimal.TEN) < 0
        ? seconds.setScale(1, RoundingMode.HALF_UP)
        : seconds.setScale(0, RoundingMode.HALF_UP);
  }
}
