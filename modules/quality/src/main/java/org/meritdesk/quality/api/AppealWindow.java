package org.meritdesk.quality.api;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an agent may acknowledge a published inspection or appeal against it (申诉期).
 *
 * @param days days after publishing
 */
public record AppealWindow(int days) {

  /** Refuses a window that is never open. */
  public AppealWindow {
    if (days < 1) {
      throw new IllegalArgumentException("meritdesk.quality.appeal-days is below 1: " + days);
    }
  }

  /** Until when, excluded. */
  public Instant until(Instant publishedAt) {
    return publishedAt.plus(Duration.ofDays(days));
  }
}
