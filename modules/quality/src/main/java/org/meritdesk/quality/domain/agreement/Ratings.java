package org.meritdesk.quality.domain.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All marks on one criterion (评分表): units by raters, with gaps. Units are kept in the order of
 * their names, so that the same marks in any order give the same figures and the same resamples.
 */
public final class Ratings {

  private final Scale scale;
  private final SortedMap<String, SortedMap<String, Integer>> byUnit = new TreeMap<>();

  /** Sorts the marks; refuses a category off the scale and a rater who marked a unit twice. */
  public Ratings(Scale scale, Collection<Mark> marks) {
    this.scale = scale;
    for (Mark mark : marks) {
      Map<String, Integer> ofUnit = byUnit.computeIfAbsent(mark.unit(), unit -> new TreeMap<>());
      if (ofUnit.put(mark.rater(), scale.placeOf(mark.category())) != null) {
        throw new IllegalArgumentException("marked twice: " + mark);
      }
    }
  }

  /** The scale of all marks. */
  public Scale scale() {
    return scale;
  }

  /** Who marked anything. */
  public SortedSet<String> raters() {
    SortedSet<String> raters = new TreeSet<>();
    byUnit.values().forEach(ofUnit -> raters.addAll(ofUnit.keySet()));
    return raters;
  }

  /** The counts of every unit: for coefficients that do not care who marked what. */
  public List<Tally> tallies() {
    return byUnit.values().stream().map(ofUnit -> tally(ofUnit.values())).toList();
  }

  /** The units that both raters marked: for coefficients of two raters. */
  public List<Pair> pairs(String first, String second) {
    List<Pair> pairs = new ArrayList<>();
    for (SortedMap<String, Integer> ofUnit : byUnit.values()) {
      Integer one = ofUnit.get(first);
      Integer other = ofUnit.get(second);
      if (one != null && other != null) {
        pairs.add(new Pair(one, other));
      }
    }
    return List.copyOf(pairs);
  }

  private Tally tally(Collection<Integer> places) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(scale.size(), 0));
    for (int place : places) {
      counts.set(place, counts.get(place) + 1);
    }
    return new Tally(counts);
  }
}
