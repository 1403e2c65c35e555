package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong in coaching (辅导错误). */
public enum CoachingProblem implements ProblemType {
  /** No such talk, or not for this caller. Arguments: {@code talk}. */
  TALK_NOT_FOUND(Category.NOT_FOUND),
  /** The talk is not in the state for this step. Arguments: {@code talk}, {@code state}. */
  TALK_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code talk}, {@code version}. */
  TALK_STALE(Category.STALE),
  /** A field is missing or out of bounds. Arguments: {@code field}. */
  TALK_FIELD(Category.INVALID),
  /** Words are needed for this step. Arguments: {@code deed}. */
  TALK_WORDS_REQUIRED(Category.INVALID),
  /** Nothing was written down of the talk. Arguments: {@code talk}. */
  TALK_EMPTY(Category.UNPROCESSABLE),
  /** Agreed actions are not settled yet. Arguments: {@code talk}, {@code open}. */
  TALK_ACTIONS_OPEN(Category.CONFLICT),
  /** No such action, or not for this caller now. Arguments: {@code talk}, {@code action}. */
  TALK_ACTION_NOT_FOUND(Category.NOT_FOUND),
  /** The evidence cannot be shown to both. Arguments: {@code kind}, {@code id}. */
  TALK_EVIDENCE_UNKNOWN(Category.UNPROCESSABLE),
  /** No such team, or not led by this caller. Arguments: {@code team}. */
  MEETING_NOT_FOUND(Category.NOT_FOUND),
  /** Minutes without words, or too many. Arguments: {@code field}. */
  MEETING_FIELD(Category.INVALID),
  /** Somebody wrote meanwhile. Arguments: {@code week}, {@code version}. */
  MEETING_STALE(Category.STALE),
  /** No such objective, or not for this caller. Arguments: {@code goal}. */
  GOAL_NOT_FOUND(Category.NOT_FOUND),
  /** A field is missing or out of bounds. Arguments: {@code field}. */
  GOAL_FIELD(Category.INVALID),
  /** It does not allow this step now. Arguments: {@code goal}, {@code state}. */
  GOAL_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code goal}, {@code version}. */
  GOAL_STALE(Category.STALE),
  /** No such reference value. Arguments: {@code benchmark}. */
  BENCHMARK_NOT_FOUND(Category.NOT_FOUND),
  /** A field is missing or out of bounds. Arguments: {@code field}. */
  BENCHMARK_FIELD(Category.INVALID),
  /** No such pair, or not for this caller. Arguments: {@code pair}. */
  PAIR_NOT_FOUND(Category.NOT_FOUND),
  /** A field is missing or out of bounds. Arguments: {@code field}. */
  PAIR_FIELD(Category.INVALID),
  /** The pair does not allow this step, or it is not the caller's. Arguments: {@code pair}. */
  PAIR_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code pair}, {@code version}. */
  PAIR_STALE(Category.STALE),
  /** The newcomer has a mentor already. Arguments: {@code newcomer}. */
  PAIR_EXISTS(Category.CONFLICT),
  /** May not be a mentor. Arguments: {@code mentor}, {@code step}. */
  MENTOR_NOT_ENTITLED(Category.UNPROCESSABLE),
  /** Has as many newcomers as allowed. Arguments: {@code mentor}, {@code most}. */
  MENTOR_FULL(Category.CONFLICT);

  private final Category category;

  CoachingProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
