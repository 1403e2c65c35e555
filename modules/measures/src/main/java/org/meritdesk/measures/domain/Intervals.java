package org.meritdesk.measures.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The length of a union of stretches of time (区间并集): what overlaps counts once. */
public final class Intervals {

  private final List<long[]> stretches = new ArrayList<>();

  /** Adds a stretch; an empty or backward one adds nothing. */
  public void add(long from, long to) {
    if (to > from) {
      stretches.add(new long[] {from, to});
    }
  }

  /** Adds all stretches of the other. */
  public void addAll(Intervals other) {
    stretches.addAll(other.stretches);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return stretches.isEmpty();
  }

  /** Wall-clock length of the union. */
  public long length() {
    List<long[]> inOrder = new ArrayList<>(stretches);
    inOrder.sort(Comparator.comparingLong(stretch -> stretch[0]));
    long length = 0;
    long reached = Long.MIN_VALUE;
    for (long[] stretch : inOrder) {
      long start = Math.max(stretch[0], reached);
      if (stretch[1] > start) {
        length += stretch[1] - start;
        reached = stretch[1];
      }
    }
    return length;
  }
}
