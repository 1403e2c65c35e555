package org.meritdesk.incentive.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong with praise, leave and stories (表扬与调休错误). */
public enum PraiseProblem implements ProblemType {
  /** No such praise, or not for this caller. Arguments: {@code praise}. */
  PRAISE_NOT_FOUND(Category.NOT_FOUND),
  /** A part is missing or out of bounds. Arguments: {@code field}. */
  PRAISE_FIELD(Category.INVALID),
  /** The agent did not serve the contact. Arguments: {@code contact}, {@code agent}. */
  PRAISE_CONTACT(Category.INVALID),
  /** The praise of the contact is recorded already. Arguments: {@code contact}. */
  PRAISE_TWICE(Category.CONFLICT),
  /** It is not in the state for this step. Arguments: {@code praise}, {@code state}. */
  PRAISE_STATE(Category.CONFLICT),
  /** Fewer hours than it takes. Arguments: {@code needed}, {@code found}. */
  LEAVE_SHORT(Category.CONFLICT),
  /** The day is past. Arguments: {@code day}. */
  LEAVE_DAY(Category.INVALID),
  /** Hours are 1 to 8. Arguments: {@code hours}. */
  LEAVE_HOURS(Category.INVALID),
  /** There is leave on the day already. Arguments: {@code day}. */
  LEAVE_TWICE(Category.CONFLICT),
  /** No such leave, or not for this caller. Arguments: {@code leave}. */
  LEAVE_NOT_FOUND(Category.NOT_FOUND),
  /** It is not in the state for this step. Arguments: {@code leave}, {@code state}. */
  LEAVE_STATE(Category.CONFLICT),
  /** No such story. Arguments: {@code story}. */
  STORY_NOT_FOUND(Category.NOT_FOUND),
  /** A part is missing or too long. Arguments: {@code field}. */
  STORY_FIELD(Category.INVALID),
  /** It comes from no accepted praise and no shared case. */
  STORY_SOURCE(Category.INVALID),
  /** It is not in the state for this step. Arguments: {@code story}, {@code state}. */
  STORY_STATE(Category.CONFLICT);

  private final Category category;

  PraiseProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
