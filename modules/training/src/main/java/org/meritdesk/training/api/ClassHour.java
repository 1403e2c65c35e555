package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor taught in a session (授课课时).
 *
 * @param names names of the course by language tag
 * @param confirmedBy who confirmed it; null until somebody has
 * @param confirmable whether the caller may
 */
public record ClassHour(
    long sessionId,
    long agentId,
    String agentName,
    String course,
    Map<String, String> names,
    LocalDate heldOn,
    int minutes,
    String recordedBy,
    @Nullable String confirmedBy,
    boolean confirmable) {}
