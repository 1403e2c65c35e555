package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was purged (清除报告).
 *
 * @param before loads that ended before this moment were due; null if everything is kept for good
 * @param loads loads whose raw lines are gone now
 * @param blocks blocks of raw lines
 * @param texts texts of messages
 */
public record PurgeReport(@Nullable Instant before, long loads, long blocks, long texts) {}
