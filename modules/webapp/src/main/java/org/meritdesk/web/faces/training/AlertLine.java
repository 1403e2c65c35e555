package org.meritdesk.web.faces.training;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.AlertCondition;
import org.meritdesk.training.api.AlertTest;

/** A condition of a rule as it is edited; without a measure it is left out (条件字段). */
public final class AlertLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Measure measure;
  private AlertTest test = AlertTest.ABOVE;
  private @Nullable BigDecimal threshold;
  private int days = 1;
  private long minimumSample = 1;

  static AlertLine of(AlertCondition condition) {
    AlertLine line = new AlertLine();
    line.measure = condition.measure();
    line.test = condition.test();
    line.threshold = condition.threshold();
    line.days = condition.days();
    line.minimumSample = condition.minimumSample();
    return line;
  }

  /** Whether it is kept. */
  boolean kept() {
    return measure != null;
  }

  /** Whether a kept one has no figure to compare with. */
  boolean open() {
    return kept() && threshold == null;
  }

  AlertCondition read() {
    Measure what = measure;
    BigDecimal limit = threshold;
    if (what == null) {
      throw new IllegalStateException("no measure");
    }
    return new AlertCondition(
        what, test, limit == null ? BigDecimal.ZERO : limit, days, minimumSample);
  }

  public @Nullable Measure getMeasure() {
    return measure;
  }

  public void setMeasure(@Nullable Measure measure) {
    this.measure = measure;
  }

  public AlertTest getTest() {
    return test;
  }

  public void setTest(AlertTest test) {
    this.test = test;
  }

  public @Nullable BigDecimal getThreshold() {
    return threshold;
  }

  public void setThreshold(@Nullable BigDecimal threshold) {
    this.threshold = threshold;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public long getMinimumSample() {
    return minimumSample;
  }

  public void setMinimumSample(long minimumSample) {
    this.minimumSample = minimumSample;
  }
}
