package org.meritdesk.incentive.api;

import java.util.Map;

/**
 * Something to know about a plan before it is used (检查结果); the prose lives in the bundles under
 * {@code finding.<code>}.
 *
 * @param error whether it must be mended first; otherwise a person should look
 * @param place path of the row, such as {@code coefficients[3]}
 * @param code stable name, such as {@code coefficient-undecided}
 * @param arguments what the text speaks of
 */
public record PlanFinding(
    boolean error, String place, String code, Map<String, Object> arguments) {}
