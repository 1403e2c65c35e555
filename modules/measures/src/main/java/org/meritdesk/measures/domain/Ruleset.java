package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.RepeatWindow;

/**
 * The windows and limits by which facts become figures (统计规则).
 *
 * @param id 0 is live
 * @param repeatWindowMs a contact of the same customer and issue that opens sooner after the close
 *     repeats it
 * @param replyLimitMs a round answered later is missed
 * @param topTwoFrom the lowest rating, in millionths, of the top two boxes
 */
public record Ruleset(int id, long repeatWindowMs, long replyLimitMs, long topTwoFrom) {

  /** Refuses a window beyond which nobody marks what a repeat changes. */
  public Ruleset {
    if (repeatWindowMs > RepeatWindow.LONGEST.toMillis()) {
      throw new IllegalArgumentException("repeat window longer than " + RepeatWindow.LONGEST);
    }
  }

  /** What is in force: 24 hours, 180 seconds, 4 of 5. */
  public static final Ruleset LIVE = new Ruleset(0, 86_400_000L, 180_000L, 4_000_000L);

  /** An abandon sooner than this is short: half the target and a second. */
  public long shortAbandonMs(long answerTargetMs) {
    return answerTargetMs / 2 + 1000;
  }
}
