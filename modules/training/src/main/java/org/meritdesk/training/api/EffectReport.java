package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;

/**
 * The effect report (培训效果报告): what sessions of a span changed, computed anew from the cells each
 * time.
 *
 * @param weeks how many before and after are compared
 */
public record EffectReport(
    LocalDate from,
    LocalDate toExclusive,
    int weeks,
    List<CourseEffect> courses,
    List<SessionEffect> sessions) {

  /** Fixes the lists. */
  public EffectReport {
    courses = List.copyOf(courses);
    sessions = List.copyOf(sessions);
  }
}
