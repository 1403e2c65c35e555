package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A platform that hands in facts, and how fresh it is (数据源).
 *
 * @param zone where its days begin, unless a queue says otherwise
 * @param lastLoadAt when the last load ended
 * @param lastFactAt when the newest contact began
 * @param loads how many loads there were
 * @param openRefusals lines that wait in quarantine
 */
public record SourceView(
    String code,
    String name,
    String zone,
    @Nullable Instant lastLoadAt,
    @Nullable Instant lastFactAt,
    long loads,
    long openRefusals) {}
