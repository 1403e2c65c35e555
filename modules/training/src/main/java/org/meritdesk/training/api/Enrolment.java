package org.meritdesk.training.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat in a session (报名).
 *
 * @param place 1, 2, 3 … on the waiting list; 0 elsewhere
 * @param attended whether the person was there; null if nobody has said
 * @param seenBy {@code LIST} or {@code CODE}; null if nobody has said
 * @param enrolledBy login of who enrolled the person
 * @param because why a rule seated the person; null where somebody did
 */
public record Enrolment(
    long agentId,
    String agentName,
    EnrolmentState state,
    int place,
    @Nullable Boolean attended,
    @Nullable String seenBy,
    String enrolledBy,
    Instant enrolledAt,
    @Nullable SeatReason because) {}
