package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open contact whose customer waits for an answer (待回复).
 *
 * @param recordId the contact
 * @param accountId who served last; null where nobody has yet
 * @param since when the oldest message without an answer was written
 */
public record OpenQuestion(long recordId, @Nullable Long accountId, Instant since) {}
