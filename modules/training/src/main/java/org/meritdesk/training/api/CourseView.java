package org.meritdesk.training.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course (课程).
 *
 * @param inForce the version that holds now; null before the first approval
 * @param versions all versions, the newest first; only for who keeps courses
 */
public record CourseView(
    String code, @Nullable CourseVersion inForce, List<CourseVersion> versions) {

  /** Fixes the list. */
  public CourseView {
    versions = List.copyOf(versions);
  }

  /** What it says now, or will say. */
  public CourseDocument document() {
    CourseVersion holds = inForce;
    return holds == null ? versions.get(0).document() : holds.document();
  }
}
