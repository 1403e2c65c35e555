package org.meritdesk.people.api;

import java.util.List;

/**
 * What became of a people file (导入结果): all lines are written, or none.
 *
 * @param lines data lines read
 * @param written whether anything was kept; false if there is one refusal
 * @param assigned how many assignments were made
 */
public record ImportReport(
    int lines,
    boolean written,
    int created,
    int updated,
    int unchanged,
    int assigned,
    List<ImportRefusal> refusals) {

  /** Copies the list. */
  public ImportReport {
    refusals = List.copyOf(refusals);
  }
}
