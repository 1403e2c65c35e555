package org.meritdesk.quality.api;

import java.util.List;

/**
 * Somebody who gets contacts to inspect (计划质检员).
 *
 * @param login of the person
 * @param absences when nothing is given to the person
 */
public record PlanInspector(String login, List<Absence> absences) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public PlanInspector {
    absences = absences == null ? List.of() : List.copyOf(absences);
  }
}
