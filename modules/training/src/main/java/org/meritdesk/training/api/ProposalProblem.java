package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with proposed courses (课程建议错误). */
public enum ProposalProblem implements ProblemType {
  /** No such proposal, or not visible. Arguments: {@code proposal}. */
  PROPOSAL_NOT_FOUND(Category.NOT_FOUND),
  /** Not possible now, or not for this caller. Arguments: {@code proposal}, {@code state}. */
  PROPOSAL_STATE(Category.CONFLICT),
  /** A reason is needed. Arguments: {@code proposal}. */
  PROPOSAL_REASON_REQUIRED(Category.INVALID),
  /** The day has to lie within the next half year. Arguments: {@code until}. */
  PROPOSAL_DAY(Category.INVALID);

  private final Category category;

  ProposalProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
