package org.meritdesk.incentive.api;

/**
 * What is wrong with a rule (规则问题).
 *
 * @param field which part of it, such as {@code above}
 * @param code as in {@link PlanFinding}
 */
public record RuleFlaw(String field, String code) {}
