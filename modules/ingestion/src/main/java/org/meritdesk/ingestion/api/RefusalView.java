package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refused line as shown (隔离行).
 *
 * @param header the heading of the file, by which a CSV line is read
 * @param raw the line as it came; null in lists, for those who may not mend it, and once purged
 * @param rawPurgedAt when the raw lines of its load were purged; null while they are kept
 * @param mendedLoad the load that retried it
 */
public record RefusalView(
    long id,
    long loadId,
    String source,
    FactKind kind,
    @Nullable String profile,
    @Nullable String fileName,
    @Nullable String header,
    Refusal refusal,
    @Nullable String raw,
    @Nullable Instant rawPurgedAt,
    RefusalState state,
    @Nullable Long mendedLoad,
    Instant at) {}
