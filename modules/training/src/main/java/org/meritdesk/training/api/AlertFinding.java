package org.meritdesk.training.api;

/**
 * What stands in the way of keeping a rule (规则校验).
 *
 * @param place such as {@code conditions[1].threshold}
 * @param code what is wrong, a name of a text
 */
public record AlertFinding(String place, String code) {}
