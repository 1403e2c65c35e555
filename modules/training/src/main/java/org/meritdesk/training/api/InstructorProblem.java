package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with instructors (讲师错误). */
public enum InstructorProblem implements ProblemType {
  /** Neither instructor nor candidate, or not for this caller. Arguments: {@code agent}. */
  INSTRUCTOR_NOT_FOUND(Category.NOT_FOUND),
  /**
   * The step does not follow from where the person stands. Arguments: {@code agent}, {@code state}.
   */
  INSTRUCTOR_STATE(Category.CONFLICT),
  /** Criteria are not met. Arguments: {@code agent}, {@code findings}. */
  INSTRUCTOR_CRITERIA_UNMET(Category.UNPROCESSABLE),
  /** A field is missing or out of bounds. Arguments: {@code field}. */
  INSTRUCTOR_FIELD(Category.INVALID),
  /** Somebody saved the criteria meanwhile. Arguments: {@code version}. */
  INSTRUCTOR_RULE_STALE(Category.STALE),
  /** Sessions need a certified instructor by now. Arguments: {@code agent}, {@code day}. */
  INSTRUCTOR_NOT_CERTIFIED(Category.UNPROCESSABLE);

  private final Category category;

  InstructorProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
