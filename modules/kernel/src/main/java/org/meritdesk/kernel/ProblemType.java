package org.meritdesk.kernel;

/**
 * A failure with a name (错误类型): each module has one enum of these. Prose lives in the message
 * bundles under the key {@code problem.<code>}; the code is the constant's name in lower case with
 * hyphens.
 */
public interface ProblemType {

  /** What kind of failure it is, from which the fronts derive status and tone. */
  enum Category {
    /** The request itself is wrong: 400. */
    INVALID,
    /** Nobody signed in: 401. */
    UNAUTHENTICATED,
    /** Signed in, but not allowed: 403. */
    FORBIDDEN,
    /** There is no such thing, or it is not visible to the caller: 404. */
    NOT_FOUND,
    /** The state of the thing does not allow it now: 409. */
    CONFLICT,
    /** Well formed, but it cannot be accepted as it stands: 422. */
    UNPROCESSABLE,
    /** Somebody else changed it meanwhile: 412. */
    STALE,
    /** A condition header is missing: 428. */
    PRECONDITION_REQUIRED,
    /** Too large: 413. */
    TOO_LARGE,
    /** Too many requests: 429. */
    THROTTLED,
    /** A part that we need is away for the moment: 503. */
    UNAVAILABLE
  }

  /** The constant's name, as every enum has it. */
  String name();

  /** The category of this failure. */
  Category category();

  /** The stable public code, such as {@code bands-gap}. */
  default String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * Makes the exception to throw.
   *
   * @param nameValuePairs argument names and values by turns, such as {@code "row", 3, "edge",
   *     "60"}
   */
  default Problem problem(Object... nameValuePairs) {
    return new Problem(this, Problem.arguments(nameValuePairs));
  }
}
