package org.meritdesk.incentive.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong when months are paid (激励错误). */
public enum IncentiveProblem implements ProblemType {
  /** No such plan or version. Arguments: {@code plan}, {@code version}. */
  PLAN_NOT_FOUND(Category.NOT_FOUND),
  /** The document cannot be read. Arguments: {@code detail}. */
  PLAN_UNREADABLE(Category.INVALID),
  /** The check found errors. Arguments: {@code plan}, {@code findings}. */
  PLAN_REFUSED(Category.INVALID),
  /** The version is not in the state for this step. Arguments: {@code plan}, {@code state}. */
  PLAN_STATE(Category.CONFLICT),
  /** Another plan pays the same post. Arguments: {@code plan}, {@code other}, {@code post}. */
  PLAN_POST_TAKEN(Category.CONFLICT),
  /** Nobody approves the own work. Arguments: {@code maker}. */
  OWN_WORK(Category.FORBIDDEN),
  /** There is nothing published to pay. Arguments: {@code month}. */
  NOTHING_TO_PAY(Category.CONFLICT),
  /** An approved run has paid the month. Arguments: {@code month}, {@code run}. */
  MONTH_PAID(Category.CONFLICT),
  /** A run waits for approval already. Arguments: {@code month}, {@code run}. */
  RUN_PENDING(Category.CONFLICT),
  /** No such run, or not for this caller. Arguments: {@code run}. */
  RUN_NOT_FOUND(Category.NOT_FOUND),
  /** The run has been decided. Arguments: {@code run}, {@code state}. */
  RUN_DECIDED(Category.CONFLICT),
  /** The run is not approved. Arguments: {@code run}. */
  RUN_NOT_APPROVED(Category.CONFLICT),
  /** The month was revised after the run was computed. Arguments: {@code run}, {@code month}. */
  RUN_OUTDATED(Category.CONFLICT),
  /** A reason is needed. Arguments: none. */
  PAY_REASON_REQUIRED(Category.INVALID),
  /**
   * Another plan has a rule of the same code. Arguments: {@code plan}, {@code other}, {@code rule}.
   */
  PLAN_RULE_TAKEN(Category.CONFLICT),
  /** No such step up, or not for this caller. Arguments: {@code case}. */
  CAREER_NOT_FOUND(Category.NOT_FOUND),
  /** No promotion of this code is in force. Arguments: {@code rule}, {@code month}. */
  CAREER_RULE(Category.INVALID),
  /** The conditions are not met. Arguments: {@code agent}, {@code rule}, {@code missing}. */
  CAREER_NOT_MET(Category.CONFLICT),
  /** A step for the agent waits, or is decided for a later day. Arguments: {@code agent}. */
  CAREER_WAITS(Category.CONFLICT),
  /** The day is not the first of a month after the last one that counts. Arguments: {@code day}. */
  CAREER_DAY(Category.INVALID),
  /** It has been decided. Arguments: {@code case}, {@code state}. */
  CAREER_DECIDED(Category.CONFLICT),
  /** Nobody of this number can be voted for now. Arguments: {@code agent}. */
  HONOUR_VOTE(Category.INVALID),
  /** No such honour, or not for this caller. Arguments: {@code honour}. */
  HONOUR_NOT_FOUND(Category.NOT_FOUND),
  /** The rule does not honour the agent. Arguments: {@code agent}, {@code rule}, {@code month}. */
  HONOUR_NOT_MET(Category.CONFLICT),
  /** The agent is nominated or honoured already. Arguments: {@code agent}, {@code rule}. */
  HONOUR_TAKEN(Category.CONFLICT),
  /** It is not in the state for this step. Arguments: {@code honour}, {@code state}. */
  HONOUR_STATE(Category.CONFLICT),
  /** The contest's document is wrong. Arguments: {@code place}, {@code findings}. */
  CONTEST_INVALID(Category.INVALID),
  /** No such contest, or not for this caller. Arguments: {@code contest}. */
  CONTEST_NOT_FOUND(Category.NOT_FOUND),
  /** It is not in the state for this step. Arguments: {@code contest}, {@code state}. */
  CONTEST_STATE(Category.CONFLICT),
  /** Its days are not over. Arguments: {@code contest}, {@code until}. */
  CONTEST_RUNNING(Category.CONFLICT),
  /** The agent does not take part. Arguments: {@code contest}, {@code agent}. */
  CONTEST_NOBODY(Category.INVALID),
  /** No such adjustment, or not for this caller. Arguments: {@code adjustment}. */
  ADJUSTMENT_NOT_FOUND(Category.NOT_FOUND),
  /** It has been decided. Arguments: {@code adjustment}, {@code state}. */
  ADJUSTMENT_DECIDED(Category.CONFLICT),
  /** The amount is zero, too large or has more than two decimals. Arguments: {@code amount}. */
  ADJUSTMENT_AMOUNT(Category.INVALID),
  /** No such mapping profile. Arguments: {@code profile}. */
  PROFILE_NOT_FOUND(Category.NOT_FOUND),
  /** A part of a mapping profile cannot be used. Arguments: {@code field}. */
  PROFILE_FIELD(Category.INVALID),
  /** Somebody kept a version at the same time. Arguments: {@code profile}. */
  PROFILE_CHANGED(Category.CONFLICT),
  /** A line of a receipt cannot be read. Arguments: {@code line}. */
  RECEIPT_LINE(Category.INVALID),
  /** No such resource. Arguments: {@code resource}. */
  RESOURCE_NOT_FOUND(Category.NOT_FOUND),
  /** The newest figures do not earn it. Arguments: {@code agent}, {@code rule}. */
  RESOURCE_NOT_MET(Category.CONFLICT),
  /** It has been decided. Arguments: {@code resource}, {@code state}. */
  RESOURCE_DECIDED(Category.CONFLICT),
  /** The amount does not fit what is used. Arguments: {@code amount}. */
  RESOURCE_AMOUNT(Category.INVALID),
  /** Less is left, or its day is over. Arguments: {@code resource}, {@code left}. */
  RESOURCE_USED_UP(Category.CONFLICT);

  private final Category category;

  IncentiveProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
