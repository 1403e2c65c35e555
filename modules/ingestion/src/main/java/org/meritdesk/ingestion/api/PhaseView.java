package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a contact (会话阶段).
 *
 * @param kind {@code queue}, {@code alert}, {@code interact}, {@code hold} or {@code wrapup}
 */
public record PhaseView(String kind, @Nullable PartyView party, Instant from, Instant to) {}
