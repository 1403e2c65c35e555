package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody makes by hand (手工立项).
 *
 * @param agentId whose; null for a whole team
 * @param teamId the team; null for that of the agent
 * @param ownerId who sees to it, somebody who leads a team; null for the lead of the team
 * @param why what was seen, kept as the first entry of the trail
 */
public record ImprovementStart(
    @Nullable Long agentId,
    @Nullable Long teamId,
    @Nullable Long ownerId,
    String why,
    ImprovementDraft draft) {}
