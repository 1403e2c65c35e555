package org.meritdesk.incentive.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with badges (徽章错误). */
public enum BadgeProblem implements ProblemType {
  /** No such badge, or not for this caller. Arguments: {@code badge}. */
  BADGE_NOT_FOUND(Category.NOT_FOUND),
  /** No rule of this code can be certified. Arguments: {@code rule}. */
  BADGE_RULE(Category.INVALID),
  /** The agent is not there. Arguments: {@code agent}. */
  BADGE_AGENT(Category.INVALID),
  /** The agent is named or holds it already. Arguments: {@code agent}, {@code rule}. */
  BADGE_TAKEN(Category.CONFLICT),
  /** It is not in the state for this step. Arguments: {@code badge}, {@code state}. */
  BADGE_STATE(Category.CONFLICT);

  private final Category category;

  BadgeProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
