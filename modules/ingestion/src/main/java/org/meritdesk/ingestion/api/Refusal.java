package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;

/**
 * A line that was not taken, and why (拒收).
 *
 * @param line counted from 1; a heading counts as a line of its own
 * @param code the reason, one of {@link RefusalCode}
 * @param field the field at fault, if it is one
 * @param value what stood there, shortened; never a customer's identity
 */
public record Refusal(
    long line, RefusalCode code, @Nullable String field, @Nullable String value) {}
