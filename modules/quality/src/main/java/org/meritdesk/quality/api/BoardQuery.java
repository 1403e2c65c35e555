package org.meritdesk.quality.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows (看板查询).
 *
 * @param from parts of contacts that began at this moment or later
 * @param to that began before
 * @param teamId members of this team on the day of the contact; null for everybody
 * @param formCode inspections by this form; null for all
 */
public record BoardQuery(
    Instant from, Instant to, @Nullable Long teamId, @Nullable String formCode) {}
