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
  /** No such calibration session or contact in it. Arguments: {@code calibration}. */
  CALIBRATION_NOT_FOUND(Category.NOT_FOUND),
  /** A field of the request is out of bounds. Arguments: {@code field}. */
  CALIBRATION_FIELD(Category.INVALID),
  /** At least two have to mark. Arguments: {@code found}. */
  CALIBRATION_GRADERS(Category.UNPROCESSABLE),
  /** Not an inspector who can sign in. Arguments: {@code login}. */
  CALIBRATION_GRADER_UNKNOWN(Category.UNPROCESSABLE),
  /** Nobody of ours served such a part. Arguments: {@code contact}, {@code account}. */
  CALIBRATION_CONTACT_UNKNOWN(Category.UNPROCESSABLE),
  /** Fewer parts in the span than wanted. Arguments: {@code found}, {@code wanted}. */
  CALIBRATION_DRAW_SHORT(Category.UNPROCESSABLE),
  /** A grader served the contact. Arguments: {@code login}, {@code contact}. */
  CALIBRATION_OWN_CONTACT(Category.UNPROCESSABLE),
  /**
   * The session is not in the state for this step. Arguments: {@code calibration}, {@code state}.
   */
  CALIBRATION_STATE(Category.CONFLICT),
  /** Nothing is shown before the session is revealed. Arguments: {@code calibration}. */
  CALIBRATION_HIDDEN(Category.CONFLICT),
  /** Somebody else's step. Arguments: {@code calibration}. */
  CALIBRATION_NOT_YOURS(Category.FORBIDDEN),
  /** The mark was saved meanwhile. Arguments: {@code contact}, {@code version}. */
  CALIBRATION_STALE(Category.STALE),
  /** The mark was given for good. Arguments: {@code contact}. */
  CALIBRATION_SUBMITTED(Category.CONFLICT),
  /** The answers have gaps. Arguments: {@code contact}, {@code findings}. */
  CALIBRATION_INCOMPLETE(Category.UNPROCESSABLE),
  /** The form has no such answer. Arguments: {@code criterion}, {@code point}. */
  CALIBRATION_ANSWER_UNKNOWN(Category.UNPROCESSABLE),
  /** No such case, or not for this caller. Arguments: {@code case}. */
  CASE_NOT_FOUND(Category.NOT_FOUND),
  /** A case needs a title and a lesson. Arguments: {@code field}. */
  CASE_INCOMPLETE(Category.INVALID),
  /** Nothing was said that could be shared. Arguments: {@code contact}. */
  CASE_WITHOUT_TEXT(Category.CONFLICT),
  /** The case does not allow this step. Arguments: {@code case}, {@code state}. */
  CASE_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code case}, {@code version}. */
  CASE_STALE(Category.STALE),
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
  BREACH_STATE(Category.CONFLICT),
  /** No such sampling plan. Arguments: {@code plan}. */
  SAMPLING_PLAN_NOT_FOUND(Category.NOT_FOUND),
  /** The check found errors. Arguments: {@code plan}, {@code findings}. */
  SAMPLING_PLAN_REFUSED(Category.UNPROCESSABLE),
  /** The plan draws no more. Arguments: {@code plan}. */
  SAMPLING_PLAN_RETIRED(Category.CONFLICT),
  /** The plan has drawn for that week. Arguments: {@code plan}, {@code from}. */
  ALREADY_DRAWN(Category.CONFLICT),
  /** The week has not ended. Arguments: {@code from}. */
  WEEK_NOT_OVER(Category.CONFLICT),
  /** No such task. Arguments: {@code task}. */
  TASK_NOT_FOUND(Category.NOT_FOUND),
  /** The task is not open. Arguments: {@code task}, {@code state}. */
  TASK_STATE(Category.CONFLICT),
  /** The task is somebody else's. Arguments: {@code task}, {@code inspector}. */
  TASK_OF_ANOTHER(Category.FORBIDDEN),
  /**
   * The person inspects nothing, or would inspect the own contact. Arguments: {@code inspector}.
   */
  INSPECTOR_UNFIT(Category.INVALID);

  private final Category category;

  QualityProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
