package org.meritdesk.quality.api;

import java.util.List;

/** A page of inspections (质检列表). */
public record InspectionPage(List<InspectionLine> inspections, long total) {

  /** Fixes the list. */
  public InspectionPage {
    inspections = List.copyOf(inspections);
  }
}
