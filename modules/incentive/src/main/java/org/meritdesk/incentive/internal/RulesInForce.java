package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.Promotion;
import org.meritdesk.incentive.domain.PlanInForce;

/** The rules that plans in force for a month hold (生效规则), each with the plan it stands in. */
final class RulesInForce {

  /**
   * A rule and where it stands.
   *
   * @param planCode the plan
   * @param planVersion its version
   */
  record Placed<R extends IncentiveRule>(String planCode, int planVersion, R rule) {}

  private RulesInForce() {}

  static <R extends IncentiveRule> List<Placed<R>> of(
      Handle handle, YearMonth month, Class<R> kind) {
    List<Placed<R>> found = new ArrayList<>();
    for (PlanRows.Row plan : PlanRows.inForce(handle, month)) {
      for (IncentiveRule rule : plan.document().rules()) {
        if (kind.isInstance(rule)) {
          found.add(new Placed<>(plan.code(), plan.versionNo(), kind.cast(rule)));
        }
      }
    }
    return found;
  }

  /** By how much the base grows on each step, of plans that are in force together. */
  static Map<String, BigDecimal> increases(List<PlanInForce> plans) {
    Map<String, BigDecimal> byStep = new LinkedHashMap<>();
    for (PlanInForce plan : plans) {
      for (IncentiveRule rule : plan.document().rules()) {
        if (rule instanceof Promotion promotion) {
          byStep.merge(promotion.to(), promotion.payIncrease(), BigDecimal::max);
        }
      }
    }
    return byStep;
  }
}
