package org.meritdesk.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on the career ladder on a day (所处职级).
 *
 * @param step code of the step
 * @param since the first day on it; null if it stood on the record from the start
 */
public record LadderPlace(String step, @Nullable LocalDate since) {}
