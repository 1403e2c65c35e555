package org.meritdesk.quality.domain.sampling;

/**
 * The lot that falls to a contact under a seed (抽签): it depends on nothing but the two, so neither
 * the order nor the other contacts matter. The mixing is that of SplitMix64.
 */
final class Lots {

  private final long seed;

  Lots(long seed) {
    this.seed = seed;
  }

  /** A number, as good as random. */
  long of(long first, long second) {
    return mix(mix(mix(seed) ^ first) ^ second);
  }

  /** A number between 0 and 1, neither of them. */
  double share(long first, long second) {
    return ((of(first, second) >>> 11) + 0.5) * 0x1.0p-53;
  }

  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
