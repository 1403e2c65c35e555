package org.meritdesk.quality.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one grader said about one contact (校准评分).
 *
 * @param contactNo the contact's place in the session
 * @param grader the login
 * @param expert whether it is the expert's
 * @param answers the answers so far
 * @param comment about the whole
 * @param result what the answers are worth
 * @param version to be named when it is saved again; 0 before the first time
 * @param submittedAt when it was given for good; null for a draft
 */
public record CalibrationMark(
    int contactNo,
    String grader,
    boolean expert,
    Answers answers,
    String comment,
    FormResult result,
    int version,
    @Nullable Instant submittedAt) {

  /** Whether it counts. */
  public boolean submitted() {
    return submittedAt != null;
  }
}
