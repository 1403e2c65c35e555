package org.meritdesk.training.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a course (课程版本).
 *
 * @param versionNo 1, 2, 3 …
 * @param document what it says; without questions for who does not keep courses
 * @param findings what has to be mended before it can be submitted
 * @param madeBy who wrote it last
 * @param decidedBy who approved it or sent it back
 * @param reason why it was sent back
 */
public record CourseVersion(
    String code,
    int versionNo,
    CourseState state,
    CourseDocument document,
    List<CourseFinding> findings,
    String madeBy,
    Instant madeAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  /** Fixes the list. */
  public CourseVersion {
    findings = List.copyOf(findings);
  }
}
