package org.meritdesk.web.rest.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;

/**
 * A published figure (指标值报文): two decimals, with its sample and interval; or why there is none.
 *
 * @param value null if it cannot be measured
 * @param reason null if it can
 */
public record FigureBody(
    @Nullable BigDecimal value,
    long sample,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String reason) {

  /** Publishes a measurement. */
  public static FigureBody of(Measurement measurement) {
    if (measurement instanceof Measured measured) {
      Interval interval = measured.interval();
      return new FigureBody(
          Published.figure(measured.value()),
          measured.sample(),
          interval == null ? null : Published.figure(interval.low()),
          interval == null ? null : Published.figure(interval.high()),
          null);
    }
    String reason = measurement instanceof NotMeasurable none ? none.reason().name() : null;
    return new FigureBody(null, measurement.sample(), null, null, reason);
  }
}
