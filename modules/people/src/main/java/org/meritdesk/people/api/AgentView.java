package org.meritdesk.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agent as shown (客服).
 *
 * @param hiredOn the first day of work
 * @param leftOn the first day no longer employed, or null
 * @param zone the zone in which the work days are counted
 * @param shiftCutoffMinutes minutes after midnight that still belong to the day before
 * @param ladderStep the code of the career step
 * @param version counts changes; for {@code ETag} and {@code If-Match}
 * @param current the assignment of today, or null
 */
public record AgentView(
    long id,
    String employeeNo,
    String name,
    @Nullable String latinName,
    LocalDate hiredOn,
    @Nullable LocalDate leftOn,
    String zone,
    int shiftCutoffMinutes,
    String ladderStep,
    int version,
    @Nullable Assignment current) {}
