package org.meritdesk.people.api;

import org.meritdesk.kernel.ProblemType;

/** What can be wrong with people, sign-ins and the trail (人员错误). */
public enum PeopleProblem implements ProblemType {
  /** The caller lacks the role. Arguments: {@code caller}. */
  NOT_ALLOWED(Category.FORBIDDEN),
  /** No such agent, or not visible. Arguments: {@code agent}. */
  AGENT_NOT_FOUND(Category.NOT_FOUND),
  /** No such team. Arguments: {@code team}. */
  TEAM_NOT_FOUND(Category.NOT_FOUND),
  /** No such post. Arguments: {@code post}. */
  POST_NOT_FOUND(Category.NOT_FOUND),
  /** No such platform account. Arguments: {@code account}. */
  ACCOUNT_NOT_FOUND(Category.NOT_FOUND),
  /** The account has an owner already. Arguments: {@code account}, {@code agent}. */
  ACCOUNT_RESOLVED(Category.CONFLICT),
  /** Somebody else has the employee number. Arguments: {@code employeeNo}. */
  EMPLOYEE_NO_TAKEN(Category.CONFLICT),
  /** Another team has the code. Arguments: {@code team}. */
  TEAM_CODE_TAKEN(Category.CONFLICT),
  /** The agent was changed meanwhile. Arguments: {@code agent}, {@code version}. */
  AGENT_CHANGED(Category.STALE),
  /** The team was changed meanwhile. Arguments: {@code team}, {@code version}. */
  TEAM_CHANGED(Category.STALE),
  /** The agent is not employed on that day. Arguments: {@code agent}, {@code day}. */
  AGENT_NOT_EMPLOYED(Category.CONFLICT),
  /** The agent has left already. Arguments: {@code agent}, {@code day}. */
  AGENT_LEFT(Category.CONFLICT),
  /** An assignment stands in the way. Arguments: {@code agent}, {@code from}. */
  ASSIGNMENT_OVERLAP(Category.CONFLICT),
  /** Another lead stands in the way. Arguments: {@code team}, {@code from}. */
  LEAD_OVERLAP(Category.CONFLICT),
  /** No such time zone. Arguments: {@code zone}. */
  ZONE_UNKNOWN(Category.INVALID),
  /** A value is missing, too long or malformed. Arguments: {@code field}, {@code value}. */
  FIELD_INVALID(Category.INVALID),
  /** The people file is too large. Arguments: {@code limit}. */
  IMPORT_TOO_LARGE(Category.TOO_LARGE),
  /** Login or password is wrong, or the sign-in is disabled. Arguments: none. */
  SIGN_IN_FAILED(Category.UNAUTHENTICATED),
  /** Too many failures. Arguments: {@code until}. */
  SIGN_IN_LOCKED(Category.THROTTLED),
  /** Another person has the login. Arguments: {@code login}. */
  LOGIN_TAKEN(Category.CONFLICT),
  /** No such login. Arguments: {@code login}. */
  LOGIN_NOT_FOUND(Category.NOT_FOUND),
  /** The password is too short. Arguments: {@code minimum}. */
  PASSWORD_TOO_SHORT(Category.INVALID),
  /** A key of this name is in use. Arguments: {@code name}. */
  API_KEY_NAME_TAKEN(Category.CONFLICT),
  /** No such key. Arguments: {@code key}. */
  API_KEY_NOT_FOUND(Category.NOT_FOUND),
  /** A webhook of this name is in use. Arguments: {@code name}. */
  WEBHOOK_NAME_TAKEN(Category.CONFLICT),
  /** The address is not https, or not allowed. Arguments: {@code url}. */
  WEBHOOK_ADDRESS(Category.INVALID),
  /** No such webhook. Arguments: {@code webhook}. */
  WEBHOOK_NOT_FOUND(Category.NOT_FOUND),
  /** Nothing given up of this number. Arguments: {@code delivery}. */
  DELIVERY_NOT_FOUND(Category.NOT_FOUND);

  private final Category category;

  PeopleProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
