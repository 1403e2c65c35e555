package org.meritdesk.incentive.api;

import java.util.List;
import java.util.Map;

/**
 * A plan with its versions, newest first (激励方案一览).
 *
 * @param code the plan
 * @param names names by language tag, of the newest version
 * @param versions all of them
 */
public record PlanView(String code, Map<String, String> names, List<PlanVersion> versions) {}
