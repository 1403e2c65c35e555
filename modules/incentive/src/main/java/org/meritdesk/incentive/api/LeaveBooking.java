package org.meritdesk.incentive.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours of leave on a day (调休申请).
 *
 * @param words why it was refused
 */
public record LeaveBooking(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    LocalDate day,
    int hours,
    LeaveState state,
    String requestedBy,
    Instant requestedAt,
    @Nullable String decidedBy,
    @Nullable String words) {}
