package org.meritdesk.people.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step of the career ladder taken from a day on (职级变动).
 *
 * @param step code of the step
 * @param from the first day on it
 * @param reason what brought it, such as {@code ladder-case 7}
 * @param madeBy who decided
 */
public record LadderMove(
    long agentId, String step, LocalDate from, String reason, String madeBy, Instant madeAt) {}
