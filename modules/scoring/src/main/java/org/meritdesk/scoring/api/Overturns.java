package org.meritdesk.scoring.api;

import java.util.List;

/** Overturned marks by inspector and by criterion (改判统计), the most overturned first. */
public record Overturns(List<OverturnRate> byInspector, List<OverturnRate> byCriterion) {

  /** Fixes the lists. */
  public Overturns {
    byInspector = List.copyOf(byInspector);
    byCriterion = List.copyOf(byCriterion);
  }
}
