package org.meritdesk.quality.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong in inspection (质检错误). */
public enum QualityProblem implements ProblemType {
  /** No such form or version. Arguments: {@code form}, {@code version}. */
  FORM_NOT_FOUND(Category.NOT_FOUND),
  /** The document cannot be read. Arguments: {@code detail}. */
  FORM_UNREADABLE(Category.INVALID),
  /** The check found errors. Arguments: {@code form}, {@code findings}. */
  FORM_REFUSED(Category.UNPROCESSABLE),
  /** The version is not in the state for this step. Arguments: {@code form}, {@code state}. */
  FORM_STATE(Category.CONFLICT),
  /** Nobody approves the own work. Arguments: {@code maker}. */
  SAME_INSPECTOR(Category.FORBIDDEN),
  /** A reason is needed. Arguments: none. */
  INSPECTION_REASON_REQUIRED(Category.INVALID);

  private final Category category;

  QualityProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
