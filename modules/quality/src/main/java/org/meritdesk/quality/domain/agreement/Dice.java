package org.meritdesk.quality.domain.agreement;

/**
 * Draws that come out the same on every machine and every Java for the same seed (可复现随机数):
 * SplitMix64 of Steele, Lea and Flood 2014.
 */
public final class Dice {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /** Begins where the seed says. */
  public Dice(long seed) {
    state = seed;
  }

  long next() {
    state += GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /**
   * From 0 to below the bound, every number as likely: what lies above the last whole run is
   * redrawn.
   */
  public int below(int bound) {
    long bits = next() >>> 1;
    long rest = bits % bound;
    while (bits - rest + (bound - 1) < 0) {
      bits = next() >>> 1;
      rest = bits % bound;
    }
    return (int) rest;
  }
}
