package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * Which courses are wanted (课程查询); null does not restrict.
 *
 * @param text part of a name or a summary
 * @param painPoint code of a criterion, an aspect or a measure
 */
public record CourseQuery(@Nullable String text, @Nullable String painPoint) {

  /** All of them. */
  public static CourseQuery everything() {
    return new CourseQuery(null, null);
  }
}
