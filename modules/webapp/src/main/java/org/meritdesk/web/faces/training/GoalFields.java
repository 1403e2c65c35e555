package org.meritdesk.web.faces.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.ImprovementTarget;

/** A target of a draft as it is edited; without a goal it is left out (目标编辑). */
public final class GoalFields {

  private final ImprovementTarget target;
  private @Nullable BigDecimal goal;

  GoalFields(ImprovementTarget target) {
    this.target = target;
    this.goal = target.goal();
  }

  /** Of what. */
  public Measure getMeasure() {
    return target.measure();
  }

  /** Where it begins. */
  public @Nullable BigDecimal getStart() {
    return target.start();
  }

  public @Nullable BigDecimal getGoal() {
    return goal;
  }

  public void setGoal(@Nullable BigDecimal goal) {
    this.goal = goal;
  }

  /** Whether it is kept. */
  boolean kept() {
    return goal != null;
  }

  ImprovementTarget read() {
    BigDecimal wanted = goal;
    return new ImprovementTarget(
        target.measure(), target.start(), wanted == null ? target.goal() : wanted);
  }
}
