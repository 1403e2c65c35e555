package org.meritdesk.quality.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one inspector marked from session to session (评分漂移).
 *
 * @param grader the login
 * @param points the oldest session first
 */
public record DriftLine(String grader, List<Point> points) {

  /**
   * One session (一次校准).
   *
   * @param calibrationId the session
   * @param name what it is called
   * @param dueOn until when it was to be marked; null for no date
   * @param revealedAt when its marks were shown
   * @param alignment how the inspector marked in it
   */
  public record Point(
      long calibrationId,
      String name,
      @Nullable LocalDate dueOn,
      Instant revealedAt,
      GraderAlignment alignment) {}

  /** Fixes the list. */
  public DriftLine {
    points = List.copyOf(points);
  }
}
