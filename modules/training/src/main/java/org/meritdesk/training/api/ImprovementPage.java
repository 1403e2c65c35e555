package org.meritdesk.training.api;

import java.util.List;

/**
 * A page of improvement plans (改进计划列表).
 *
 * @param total how many there are in all
 */
public record ImprovementPage(List<ImprovementPlan> plans, long total) {

  /** Fixes the list. */
  public ImprovementPage {
    plans = List.copyOf(plans);
  }
}
