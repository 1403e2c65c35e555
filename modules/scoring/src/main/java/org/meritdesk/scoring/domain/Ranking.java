package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places by score (排名): 1 is best, equal scores share a place, the next place counts them all. */
public final class Ranking {

  private final Map<BigDecimal, Integer> places = new TreeMap<>();
  private final int size;

  /** Ranks these published scores. */
  public Ranking(List<BigDecimal> scores) {
    List<BigDecimal> sorted = scores.stream().sorted((a, b) -> b.compareTo(a)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      places.putIfAbsent(sorted.get(i), i + 1);
    }
    size = sorted.size();
  }

  /** The place of one of the scores. */
  public int placeOf(BigDecimal score) {
    Integer place = places.get(score);
    if (place == null) {
      throw new IllegalArgumentException("not ranked: " + score);
    }
    return place;
  }

  /** How many were ranked. */
  public int size() {
    return size;
  }
}
