package org.meritdesk.web.faces.quality;

import java.util.List;

/**
 * A criterion as it is marked (评分项).
 *
 * @param number its place in the form
 * @param section the section's name before its first criterion; empty for the others
 * @param asked whether the answers so far let it be asked
 * @param options what can be chosen
 * @param comment why, so far
 */
public record MarkRow(
    String code,
    int number,
    String section,
    String name,
    boolean asked,
    boolean answered,
    List<Option> options,
    String comment) {

  /** Copies the list. */
  public MarkRow {
    options = List.copyOf(options);
  }

  /**
   * One answer (选项).
   *
   * @param value what is sent for it
   * @param points what it earns; empty for N/A
   * @param wording what must have been seen
   */
  public record Option(
      String value, String points, String wording, boolean fails, boolean chosen) {}
}
