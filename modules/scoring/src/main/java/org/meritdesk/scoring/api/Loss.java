package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where a line lost points (失分).
 *
 * @param lineNo the line
 * @param measure its measure
 * @param lost points of the score
 * @param contacts contacts that cost most, dearest first
 * @param otherContacts how many more cost something
 * @param otherCost what these cost together
 * @param unattributed what no single contact explains, such as contacts that were not handled
 */
public record Loss(
    int lineNo,
    String measure,
    BigDecimal lost,
    List<CostlyContact> contacts,
    long otherContacts,
    BigDecimal otherCost,
    BigDecimal unattributed) {

  /** Fixes the list. */
  public Loss {
    contacts = List.copyOf(contacts);
  }
}
