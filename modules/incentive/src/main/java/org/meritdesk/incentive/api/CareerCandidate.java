package org.meritdesk.incentive.api;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a step from which a rule leads on (晋升候选人).
 *
 * @param promotion the rule
 * @param judgement what it says: the months that count, what is missing
 * @param openCase a case that waits, or was approved and holds from a later day; null without one
 */
public record CareerCandidate(
    long agentId,
    String employeeNo,
    String agentName,
    String teamCode,
    String postCode,
    Promotion promotion,
    Judgement judgement,
    @Nullable Long openCase) {}
