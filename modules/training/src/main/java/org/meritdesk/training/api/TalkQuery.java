package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * Which talks are wanted (面谈查询), the newest first; null does not restrict.
 *
 * @param openOnly without what has ended
 * @param limit how many at most, 1 to 500
 */
public record TalkQuery(
    @Nullable Long agentId, @Nullable TalkKind kind, boolean openOnly, int offset, int limit) {}
