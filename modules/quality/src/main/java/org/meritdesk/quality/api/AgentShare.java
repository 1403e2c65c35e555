package org.meritdesk.quality.api;

import org.jspecify.annotations.Nullable;

/**
 * What a draw took of one agent (客服抽样).
 *
 * @param population contacts that could be drawn
 * @param quota how many were to be
 * @param drawn how many were
 * @param done how many have been inspected
 * @param shortfall why fewer than the quota; null if none is missing
 */
public record AgentShare(
    long agentId, int population, int quota, int drawn, int done, @Nullable Shortfall shortfall) {}
