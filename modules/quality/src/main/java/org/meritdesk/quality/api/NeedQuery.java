package org.meritdesk.quality.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for what is missed again and again (短板查询).
 *
 * @param from parts of contacts that began at this moment or later
 * @param to that began before
 * @param teamId members of this team on the day of the contact; null for everybody
 * @param agentId one agent; null for all
 * @param byAgent one row for each agent and criterion instead of one for each criterion
 * @param leastMissed rows missed less often are left out; 1 for all, 2 for what recurs
 */
public record NeedQuery(
    Instant from,
    Instant to,
    @Nullable Long teamId,
    @Nullable Long agentId,
    boolean byAgent,
    int leastMissed) {}
