package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong when departments rate (协作评分错误). */
public enum CooperationProblem implements ProblemType {
  /** No such round, or not for this caller. Arguments: {@code round}. */
  COOPERATION_NOT_FOUND(Category.NOT_FOUND),
  /** A field is missing or out of bounds. Arguments: {@code field}. */
  COOPERATION_FIELD(Category.INVALID),
  /** The round is not in the state for this step. Arguments: {@code round}, {@code state}. */
  COOPERATION_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code round}, {@code version}. */
  COOPERATION_STALE(Category.STALE),
  /** No such department. Arguments: {@code department}. */
  DEPARTMENT_NOT_FOUND(Category.NOT_FOUND),
  /** A department of that name is there. Arguments: {@code name}. */
  DEPARTMENT_EXISTS(Category.CONFLICT),
  /** The link does not fit, is used, or its time is over. */
  COOPERATION_LINK(Category.NOT_FOUND),
  /** Too many links that did not fit came from there. */
  COOPERATION_SLOW_DOWN(Category.FORBIDDEN);

  private final Category category;

  CooperationProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
