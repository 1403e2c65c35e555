package org.meritdesk.web.faces.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.ImprovementTarget;

/** A target of a new plan: without a measure or a goal it is left out (新目标). */
public final class TargetFields {

  private @Nullable Measure measure;
  private @Nullable BigDecimal goal;

  /** The target, if there is one. */
  @Nullable ImprovementTarget read() {
    Measure what = measure;
    BigDecimal wanted = goal;
    return what == null || wanted == null ? null : new ImprovementTarget(what, null, wanted);
  }

  public @Nullable Measure getMeasure() {
    return measure;
  }

  public void setMeasure(@Nullable Measure measure) {
    this.measure = measure;
  }

  public @Nullable BigDecimal getGoal() {
    return goal;
  }

  public void setGoal(@Nullable BigDecimal goal) {
    this.goal = goal;
  }
}
