package org.meritdesk.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a pair (带教记录).
 *
 * @param minutes how long, 5 to 480
 * @param confirmedOn when the newcomer confirmed it; only then its minutes count
 */
public record CheckIn(
    int no, LocalDate day, int minutes, String note, @Nullable LocalDate confirmedOn) {}
