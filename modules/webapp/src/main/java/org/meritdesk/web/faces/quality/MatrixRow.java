package org.meritdesk.web.faces.quality;

import java.util.List;
import org.meritdesk.quality.api.CalibrationNote;

/**
 * A criterion of one contact with everybody's marks side by side (评分对照).
 *
 * @param differs whether the marks are not all the same
 * @param cells grader by grader, the expert last
 * @param agreed what was agreed at last; empty if nothing was
 * @param notes all that was written down, the oldest first
 */
public record MatrixRow(
    String code,
    String name,
    boolean differs,
    List<Cell> cells,
    String agreed,
    List<CalibrationNote> notes) {

  /** Copies the lists. */
  public MatrixRow {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /**
   * One mark (单元格).
   *
   * @param text points, N/A or a dash
   * @param wording what that means
   * @param comment why
   * @param off whether it is not the expert's, or without an expert not what most chose
   */
  public record Cell(String grader, String text, String wording, String comment, boolean off) {}
}
