package org.meritdesk.web.faces.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.KeyResult;

/** One line of how an objective is seen to be reached (关键结果表单). */
public class ResultField {

  private @Nullable String text;
  private @Nullable Measure measure;
  private @Nullable BigDecimal start;
  private @Nullable BigDecimal target;

  /** Whether nothing was written. */
  boolean blank() {
    return (text == null || text.isBlank()) && target == null;
  }

  /** What is missing is refused with the objective. */
  KeyResult keyResult() {
    BigDecimal zero = BigDecimal.ZERO;
    return new KeyResult(
        text == null ? "" : text.strip(),
        measure,
        start == null ? zero : start,
        target == null ? zero : target);
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable Measure getMeasure() {
    return measure;
  }

  public void setMeasure(@Nullable Measure measure) {
    this.measure = measure;
  }

  public @Nullable BigDecimal getStart() {
    return start;
  }

  public void setStart(@Nullable BigDecimal start) {
    this.start = start;
  }

  public @Nullable BigDecimal getTarget() {
    return target;
  }

  public void setTarget(@Nullable BigDecimal target) {
    this.target = target;
  }
}
