package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong in training (培训错误). */
public enum TrainingProblem implements ProblemType {
  /** No such course or version. Arguments: {@code course}, {@code version}. */
  COURSE_NOT_FOUND(Category.NOT_FOUND),
  /** The check found errors. Arguments: {@code course}, {@code findings}. */
  COURSE_REFUSED(Category.UNPROCESSABLE),
  /** The version is not in the state for this step. Arguments: {@code course}, {@code state}. */
  COURSE_STATE(Category.CONFLICT),
  /** A second person has to do it. Arguments: {@code maker}. */
  TRAINING_SAME_PERSON(Category.FORBIDDEN),
  /** A reason is needed. Arguments: none. */
  TRAINING_REASON_REQUIRED(Category.INVALID),
  /** No such session, or not for this caller. Arguments: {@code session}. */
  SESSION_NOT_FOUND(Category.NOT_FOUND),
  /** A field of a session is missing or out of bounds. Arguments: {@code field}. */
  SESSION_FIELD(Category.INVALID),
  /** The session does not allow this step. Arguments: {@code session}, {@code state}. */
  SESSION_STATE(Category.CONFLICT),
  /** Somebody was faster. Arguments: {@code session}, {@code version}. */
  SESSION_STALE(Category.STALE),
  /** It has not begun. Arguments: {@code session}, {@code from}. */
  SESSION_NOT_BEGUN(Category.CONFLICT),
  /** More are enrolled than there would be seats. Arguments: {@code session}, {@code enrolled}. */
  SESSION_TOO_SMALL(Category.CONFLICT),
  /** The instructor takes part already. Arguments: {@code session}. */
  SESSION_OWN_CLASS(Category.CONFLICT),
  /** Not enrolled in the session. Arguments: {@code session}, {@code agent}. */
  NOT_ENROLLED(Category.CONFLICT),
  /** The code is wrong or not for now. Arguments: {@code session}. */
  ATTENDANCE_CODE_WRONG(Category.UNPROCESSABLE),
  /** Too many wrong codes. Arguments: {@code session}. */
  ATTENDANCE_CODE_BLOCKED(Category.THROTTLED),
  /** The course has no exam. Arguments: {@code course}. */
  EXAM_NONE(Category.CONFLICT),
  /** The exam has been passed. Arguments: {@code course}. */
  EXAM_PASSED(Category.CONFLICT),
  /** No attempt is left. Arguments: {@code course}, {@code attempts}. */
  EXAM_NO_ATTEMPT_LEFT(Category.CONFLICT),
  /** No such attempt, or not for this caller. Arguments: {@code attempt}. */
  ATTEMPT_NOT_FOUND(Category.NOT_FOUND),
  /** The attempt was handed in. Arguments: {@code attempt}. */
  ATTEMPT_SUBMITTED(Category.CONFLICT),
  /** The exam did not ask this. Arguments: {@code question}. */
  ANSWER_UNKNOWN(Category.UNPROCESSABLE),
  /** No class of that session waits. Arguments: {@code session}. */
  CLASS_HOURS_NOT_FOUND(Category.NOT_FOUND),
  /** The class was confirmed. Arguments: {@code session}. */
  CLASS_HOURS_CONFIRMED(Category.CONFLICT),
  /** The file cannot be taken. Arguments: {@code refusals}. */
  RECORDS_REFUSED(Category.UNPROCESSABLE),
  /** The edition of xAPI is not spoken. Arguments: {@code version}. */
  XAPI_VERSION(Category.INVALID),
  /** The statements are not sound. Arguments: {@code findings}. */
  STATEMENTS_REFUSED(Category.INVALID),
  /** Another statement has the id. Arguments: {@code statement}. */
  STATEMENT_CONFLICT(Category.CONFLICT),
  /** No such statement. Arguments: {@code statement}. */
  STATEMENT_NOT_FOUND(Category.NOT_FOUND),
  /** A part of a rule is missing or out of bounds. Arguments: {@code field}. */
  ENROLMENT_RULE_FIELD(Category.INVALID),
  /** No such rule. Arguments: {@code rule}. */
  ENROLMENT_RULE_NOT_FOUND(Category.NOT_FOUND);

  private final Category category;

  TrainingProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
