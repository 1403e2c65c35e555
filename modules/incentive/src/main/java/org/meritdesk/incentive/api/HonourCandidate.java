package org.meritdesk.incentive.api;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a rule ranked, or kept out (评选候选人).
 *
 * @param judgement place, conditions and the month
 * @param votes of colleagues for the month
 * @param honour number of the honour that was nominated or given; null without one
 */
public record HonourCandidate(
    long agentId,
    String employeeNo,
    String agentName,
    String teamCode,
    Judgement judgement,
    int votes,
    @Nullable Long honour) {}
