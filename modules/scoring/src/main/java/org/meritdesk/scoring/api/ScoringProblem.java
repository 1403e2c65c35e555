package org.meritdesk.scoring.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong when months are judged (考核错误). */
public enum ScoringProblem implements ProblemType {
  /** No such scheme or version. Arguments: {@code scheme}, {@code version}. */
  SCHEME_NOT_FOUND(Category.NOT_FOUND),
  /** The document cannot be read. Arguments: {@code detail}. */
  SCHEME_UNREADABLE(Category.INVALID),
  /** The check found errors. Arguments: {@code scheme}, {@code findings}. */
  SCHEME_REFUSED(Category.INVALID),
  /** The version is not in the state for this step. Arguments: {@code scheme}, {@code state}. */
  SCHEME_STATE(Category.CONFLICT),
  /** Another scheme judges the same people. Arguments: {@code scheme}, {@code other}. */
  SCHEME_SCOPE_TAKEN(Category.CONFLICT),
  /** Nobody approves the own work. Arguments: {@code maker}. */
  SAME_PERSON(Category.FORBIDDEN),
  /** The month is closed already. Arguments: {@code month}. */
  MONTH_CLOSED(Category.CONFLICT),
  /** The month is published already. Arguments: {@code month}. */
  MONTH_PUBLISHED(Category.CONFLICT),
  /** The month is not closed. Arguments: {@code month}. */
  MONTH_NOT_CLOSED(Category.CONFLICT),
  /** The month has not been published. Arguments: {@code month}. */
  MONTH_NOT_PUBLISHED(Category.CONFLICT),
  /** The month has not ended. Arguments: {@code month}. */
  MONTH_NOT_OVER(Category.CONFLICT),
  /** Figures are still being recomputed. Arguments: {@code cells}. */
  CELLS_PENDING(Category.UNAVAILABLE),
  /** A reason is needed. Arguments: none. */
  REASON_REQUIRED(Category.INVALID),
  /** No such appraisal, or not for this caller. Arguments: {@code appraisal}. */
  APPRAISAL_NOT_FOUND(Category.NOT_FOUND),
  /** No such appeal, or not for this caller. Arguments: {@code appeal}. */
  APPEAL_NOT_FOUND(Category.NOT_FOUND),
  /** The inspection cannot be appealed against by this caller. Arguments: {@code inspection}. */
  APPEAL_NOT_YOURS(Category.FORBIDDEN),
  /** The window has passed. Arguments: {@code inspection}, {@code until}. */
  APPEAL_TOO_LATE(Category.CONFLICT),
  /** One is open already. Arguments: {@code inspection}, {@code appeal}. */
  APPEAL_OPEN_ALREADY(Category.CONFLICT),
  /** Nothing is claimed. Arguments: none. */
  APPEAL_CLAIMS_MISSING(Category.INVALID),
  /** A claim cannot be. Arguments: {@code row}, {@code criterion}, {@code cause}. */
  APPEAL_CLAIM_REFUSED(Category.INVALID),
  /** A ruling cannot be. Arguments: {@code row}, {@code criterion}, {@code cause}. */
  APPEAL_RULING_REFUSED(Category.INVALID),
  /** Not for the caller to do in this state. Arguments: {@code appeal}, {@code state}. */
  APPEAL_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code appeal}, {@code version}. */
  APPEAL_STALE(Category.STALE);

  private final Category category;

  ScoringProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
