package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with ratings and effects of training (培训评估错误). */
public enum LearningProblem implements ProblemType {
  /** Only who was there rates a class. Arguments: {@code session}. */
  FEEDBACK_NOT_ATTENDED(Category.FORBIDDEN),
  /** Rated before; an answer without a name cannot be taken back. Arguments: {@code session}. */
  FEEDBACK_GIVEN(Category.CONFLICT),
  /** The class is not rated now. Arguments: {@code session}. */
  FEEDBACK_CLOSED(Category.CONFLICT),
  /** A mark is missing or not 1 to 5. Arguments: {@code field}. */
  FEEDBACK_FIELD(Category.INVALID),
  /** An amount is missing or out of bounds. Arguments: {@code field}. */
  COST_FIELD(Category.INVALID),
  /** The span is empty or too long. Arguments: {@code from}, {@code to}. */
  EFFECT_SPAN(Category.INVALID);

  private final Category category;

  LearningProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
