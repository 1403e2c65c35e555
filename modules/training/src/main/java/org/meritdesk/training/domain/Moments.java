package org.meritdesk.training.domain;

import java.util.Arrays;

/**
 * Mean and variance of a sample (均值与方差).
 *
 * @param variance with {@code count − 1}; 0 for fewer than two values
 */
record Moments(int count, double mean, double variance) {

  static Moments of(double... values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return new Moments(values.length, mean, values.length < 2 ? 0 : squares / (values.length - 1));
  }

  double deviation() {
    return Math.sqrt(variance);
  }
}
