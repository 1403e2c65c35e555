package org.meritdesk.quality.domain.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares a number out in proportion to sizes, the largest remainders first (最大余数法). */
final class Quotas {

  private Quotas() {}

  /** How many fall to each key; never more than its size, all of them if there are not enough. */
  static Map<String, Integer> share(int wanted, SortedMap<String, Integer> sizes) {
    long all = sizes.values().stream().mapToLong(Integer::longValue).sum();
    Map<String, Integer> shares = new LinkedHashMap<>();
    if (all <= wanted) {
      return new TreeMap<>(sizes);
    }
    List<String> byRemainder = new ArrayList<>(sizes.keySet());
    byRemainder.sort(
        Comparator.<String>comparingLong(key -> -((long) wanted * sizes.getOrDefault(key, 0) % all))
            .thenComparing(Comparator.naturalOrder()));
    int left = wanted;
    for (Map.Entry<String, Integer> each : sizes.entrySet()) {
      int whole = (int) ((long) wanted * each.getValue() / all);
      shares.put(each.getKey(), whole);
      left -= whole;
    }
    for (String key : byRemainder.subList(0, left)) {
      shares.merge(key, 1, Integer::sum);
    }
    return shares;
  }
}
