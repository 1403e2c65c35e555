package org.meritdesk.web;

import org.meritdesk.kernel.ProblemType;

/** What can be wrong with a request before a module sees it (请求错误). */
public enum WebProblem implements ProblemType {
  /** The body is not JSON. Arguments: {@code line}, {@code column}. */
  MALFORMED_JSON(Category.INVALID),
  /** A member of the body has the wrong type or is unknown. Argument: {@code field}. */
  MALFORMED_FIELD(Category.INVALID),
  /** Fields break their rules. Argument: {@code violations}, each field and message. */
  INVALID_FIELDS(Category.INVALID),
  /** Nobody signed in. Arguments: none. */
  HTTP_401(Category.UNAUTHENTICATED),
  /** Signed in, but without the role or scope. Arguments: none. */
  HTTP_403(Category.FORBIDDEN),
  /** What was read is not what stands there. Arguments: none. */
  HTTP_412(Category.STALE),
  /** What is to be changed must be named by {@code If-Match}. Arguments: none. */
  HTTP_428(Category.PRECONDITION_REQUIRED),
  /** The body is larger than this operation takes. Argument: {@code limit} in bytes. */
  BODY_TOO_LARGE(Category.TOO_LARGE),
  /** The database cannot be reached for the moment. Arguments: none. */
  DATABASE_AWAY(Category.UNAVAILABLE);

  private final Category category;

  WebProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
