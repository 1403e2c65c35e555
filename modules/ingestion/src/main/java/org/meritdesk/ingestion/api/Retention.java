package org.meritdesk.ingestion.api;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long what came in is kept as it came (保留期).
 *
 * @param days days after the load; 0 keeps for good
 */
public record Retention(int days) {

  /** Refuses a negative number. */
  public Retention {
    if (days < 0) {
      throw new IllegalArgumentException("meritdesk.raw.keep-days is negative: " + days);
    }
  }

  /** Loads that ended before this moment are due; null if nothing ever is. */
  public @Nullable Instant due(Instant now) {
    return days == 0 ? null : now.minus(Duration.ofDays(days));
  }
}
