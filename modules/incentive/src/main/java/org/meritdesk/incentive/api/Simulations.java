package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Caller;

/** What a plan would have cost (方案成本测算): nothing is kept. */
public interface Simulations {

  /**
   * Computes the last published months as if the document had been in force; {@code PLAN_REFUSED}
   * when it has errors.
   *
   * @param months how many, 1 to 12
   */
  PlanSimulation simulate(PlanDocument document, int months, Caller who);
}
