package org.meritdesk.web.it;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToLongFunction;

/** Plain statistics of some whole numbers. */
record Sample(long[] sorted) {

  static <T> Sample of(Collection<T> all, ToLongFunction<T> value) {
    return new Sample(all.stream().mapToLong(value).sorted().toArray());
  }

  double mean() {
    return Arrays.stream(sorted).average().orElseThrow();
  }

  double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  /** With n - 1. */
  double deviation() {
    double mean = mean();
    double squares = Arrays.stream(sorted).mapToDouble(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (sorted.length - 1));
  }
}
