package org.meritdesk.quality.api;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted (案例查询), the newest first; null does not restrict.
 *
 * @param text part of the title, the lesson or of what was said
 * @param limit how many at most, 1 to 500
 */
public record CaseQuery(
    @Nullable String text,
    @Nullable CaseKind kind,
    @Nullable CaseState state,
    @Nullable String tag,
    int offset,
    int limit) {}
