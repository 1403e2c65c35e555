package org.meritdesk.incentive.api;

import java.util.List;

/**
 * What a plan would have cost (方案成本测算结果).
 *
 * @param currency of all amounts
 * @param months published months, the newest first
 */
public record PlanSimulation(String currency, List<SimulatedMonth> months) {

  /** Fixes the list. */
  public PlanSimulation {
    months = List.copyOf(months);
  }
}
