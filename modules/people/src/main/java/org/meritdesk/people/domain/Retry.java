package org.meritdesk.people.domain;

import java.time.Duration;

/**
 * How long to wait after a failed try (重试间隔): 5 seconds, then twice as long each time, an hour at
 * most; up to a fifth more, lest all come back at once.
 */
public final class Retry {

  private static final long FIRST_MILLIS = 5_000;
  private static final long LONGEST_MILLIS = 3_600_000;
  private static final int LAST_DOUBLING = 10;

  private Retry() {}

  /**
   * The wait.
   *
   * @param tries how many there were, from 1
   * @param chance from 0 to 1
   */
  public static Duration after(int tries, double chance) {
    long wait =
        Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(LAST_DOUBLING, Math.max(0, tries - 1)));
    return Duration.ofMillis(wait + Math.round(wait * 0.2 * chance));
  }
}
