package org.meritdesk.incentive.api;

import java.math.BigDecimal;

/**
 * One condition of a rule as it was found (规则条件).
 *
 * @param code what is asked, such as {@code months-above}; its words live in the bundles under
 *     {@code condition.<code>}
 * @param needed what it takes
 * @param found what there was
 * @param met whether that is enough
 */
public record RuleCondition(String code, BigDecimal needed, BigDecimal found, boolean met) {

  /** Met where at least as much was found as is needed. */
  public static RuleCondition atLeast(String code, BigDecimal needed, BigDecimal found) {
    return new RuleCondition(code, needed, found, found.compareTo(needed) >= 0);
  }

  /** Met where at least as much was found as is needed. */
  public static RuleCondition atLeast(String code, long needed, long found) {
    return atLeast(code, BigDecimal.valueOf(needed), BigDecimal.valueOf(found));
  }
}
