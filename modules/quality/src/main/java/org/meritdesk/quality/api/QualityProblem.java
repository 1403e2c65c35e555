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
  INSPECTION_REASON_REQUIRED(Category.INVALID),
  /** The account had no part in the contact. Arguments: {@code contact}, {@code account}. */
  PART_NOT_FOUND(Category.NOT_FOUND),
  /** No version was in force on the day of the contact. Arguments: {@code form}, {@code day}. */
  FORM_NOT_IN_FORCE(Category.CONFLICT),
  /** Nobody inspects the own contact. Arguments: {@code contact}. */
  OWN_CONTACT(Category.FORBIDDEN),
  /** The part was inspected by this form already. Arguments: {@code inspection}. */
  INSPECTION_EXISTS(Category.CONFLICT),
  /** No such inspection, or not for this caller. Arguments: {@code inspection}. */
  INSPECTION_NOT_FOUND(Category.NOT_FOUND),
  /** The inspection is not in the state for this. Arguments: {@code inspection}, {@code state}. */
  INSPECTION_STATE(Category.CONFLICT),
  /**
   * Somebody saved it meanwhile. Arguments: {@code inspection}, {@code version}, {@code savedBy},
   * {@code savedAt}, {@code answers}, {@code comment}.
   */
  INSPECTION_STALE(Category.STALE),
  /**
   * Something asked is not answered as the form wants it. Arguments: {@code inspection}, {@code
   * criterion}, {@code findings}.
   */
  INSPECTION_INCOMPLETE(Category.UNPROCESSABLE),
  /** It was too late to acknowledge. Arguments: {@code inspection}, {@code until}. */
  ACKNOWLEDGE_WINDOW_CLOSED(Category.CONFLICT),
  /** Only the agent acknowledges. Arguments: {@code inspection}. */
  NOT_YOUR_INSPECTION(Category.FORBIDDEN),
  /** No such breach. Arguments: {@code breach}. */
  BREACH_NOT_FOUND(Category.NOT_FOUND),
  /** The breach is decided. Arguments: {@code breach}, {@code state}. */
  BREACH_STATE(Category.CONFLICT);

  private final Category category;

  QualityProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
