package org.meritdesk.training.domain;

import java.util.Arrays;
import java.util.Random;

/**
 * Where the mean lies with 95 % confidence, by drawing again with replacement (自助法区间): the 2.5th to
 * the 97.5th percentile of the means. {@link Random} is specified to the bit: the same seed and
 * values give the same interval on every machine.
 */
record MeanInterval(double low, double high) {

  private static final double TAIL = 0.025;

  static MeanInterval of(double[] values, long seed, int resamples) {
    Random random = new Random(seed);
    double[] means = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      means[i] = drawn(values, random);
    }
    Arrays.sort(means);
    int cut = (int) (TAIL * resamples);
    return new MeanInterval(means[cut], means[resamples - 1 - cut]);
  }

  /** The mean of as many values, each drawn from all of them. */
  private static double drawn(double[] values, Random random) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[random.nextInt(values.length)];
    }
    return sum / values.length;
  }
}
