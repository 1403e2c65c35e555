package org.meritdesk.web.faces.quality;

import org.meritdesk.web.faces.draw.SparkLine;

/**
 * An inspector in the table of drift (评分漂移).
 *
 * @param line the mean differences from session to session
 * @param difference the newest one
 * @param lean what it means, in words
 * @param kind the tone of that
 */
public record DriftRow(
    String grader,
    String name,
    int sessions,
    SparkLine line,
    String difference,
    String interval,
    String lean,
    String kind,
    String alignment,
    String equal) {

  /** One session in the table behind the chart (单次校准). */
  public record Point(
      long calibrationId,
      String name,
      String day,
      String difference,
      String interval,
      int contacts,
      String lean,
      String kind) {}
}
