package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * Which proposed courses are wanted (课程建议查询), undecided and newest first; null does not restrict.
 *
 * @param teamId those of a team and of its people
 * @param agentId those of one agent
 * @param limit how many at most, 1 to 200
 */
public record ProposalQuery(
    @Nullable ProposalState state,
    @Nullable Long teamId,
    @Nullable Long agentId,
    int offset,
    int limit) {}
