package org.meritdesk.web.faces.quality;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Moves rows and finds free keys for them (行操作). */
final class Rows {

  private Rows() {}

  /** Changes places with the row before. */
  static void up(List<?> rows, int at) {
    if (at > 0 && at < rows.size()) {
      Collections.swap(rows, at, at - 1);
    }
  }

  /** The first of {@code stem1}, {@code stem2} … that is free. */
  static String free(String stem, Predicate<String> taken) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> stem + n)
        .filter(key -> !taken.test(key))
        .findFirst()
        .orElse(stem);
  }
}
