package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with improvement plans (改进计划错误). */
public enum ImprovementProblem implements ProblemType {
  /** No such plan, or not visible. Arguments: {@code plan}. */
  IMPROVEMENT_NOT_FOUND(Category.NOT_FOUND),
  /** Not possible now, or not for this caller. Arguments: {@code plan}, {@code state}. */
  IMPROVEMENT_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code plan}, {@code version}. */
  IMPROVEMENT_STALE(Category.STALE),
  /** A field is missing or out of bounds. Arguments: {@code field}. */
  IMPROVEMENT_FIELD(Category.INVALID),
  /** The month is not published. Arguments: {@code month}. */
  IMPROVEMENT_MONTH_OPEN(Category.CONFLICT);

  private final Category category;

  ImprovementProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
