package org.meritdesk.ingestion.domain;

import java.time.Duration;

/**
 * Tells midnight from a clock that is off (跨零点判断): a step back of more than twelve hours crosses
 * midnight, a smaller one is skew.
 */
public final class Midnight {

  /** The longest step back that still is skew. */
  public static final Duration SKEW = Duration.ofHours(12);

  private Midnight() {}

  /** Whether a time of day that comes {@code step} after another one is on the next day. */
  public static boolean crossed(Duration step) {
    return step.isNegative() && step.negated().compareTo(SKEW) > 0;
  }
}
