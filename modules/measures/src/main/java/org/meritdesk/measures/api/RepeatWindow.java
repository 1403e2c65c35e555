package org.meritdesk.measures.api;

import java.time.Duration;

/** How far apart two contacts may lie and the later still counts as a repeat (重复来电时限). */
public final class RepeatWindow {

  /** No ruleset looks further; whoever marks what a repeat changes need not either. */
  public static final Duration LONGEST = Duration.ofDays(3);

  private RepeatWindow() {}
}
