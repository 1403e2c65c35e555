package org.meritdesk.training.domain;

/** When a rule is noise rather than a signal (噪声判定). */
public final class Noise {

  private static final long TOO_MANY = 20;
  private static final long ENOUGH = 5;
  private static final long ONE_IN = 5;

  private Noise() {}

  /**
   * Raised twenty times in a week, or five times with note taken of less than one in five.
   *
   * @param noted of how many somebody took note
   */
  public static boolean noisy(long raised, long noted) {
    return raised >= TOO_MANY || raised >= ENOUGH && noted * ONE_IN < raised;
  }
}
