package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.ContestTier;

/** Puts the scores of a contest into places (竞赛名次): equal points share one, the next is skipped. */
public final class ContestPlaces {

  private ContestPlaces() {}

  /**
   * One score with its place (竞赛名次).
   *
   * @param place null without one
   * @param tier 1 for the first, 0 for none
   * @param lacks why there is no place
   */
  public record Placed(
      ContestScore score, @Nullable Integer place, int tier, @Nullable String lacks) {}

  /** Best first, then who has no place, by points; {@code out} are those put out. */
  public static List<Placed> of(List<ContestScore> scores, List<ContestTier> tiers, Set<Long> out) {
    List<ContestScore> sorted = new ArrayList<>(scores);
    sorted.sort(
        Comparator.comparing((ContestScore each) -> lacks(each, out) != null)
            .thenComparing(ContestPlaces::known, Comparator.reverseOrder())
            .thenComparing(ContestScore::agentId));
    List<Placed> placed = new ArrayList<>();
    int place = 0;
    BigDecimal before = null;
    for (int i = 0; i < sorted.size(); i++) {
      ContestScore each = sorted.get(i);
      String lacks = lacks(each, out);
      if (lacks != null) {
        placed.add(new Placed(each, null, 0, lacks));
      } else {
        place = before != null && before.compareTo(known(each)) == 0 ? place : i + 1;
        before = known(each);
        placed.add(new Placed(each, place, tier(place, tiers), null));
      }
    }
    return List.copyOf(placed);
  }

  private static @Nullable String lacks(ContestScore score, Set<Long> out) {
    return out.contains(score.agentId()) ? "out" : score.lacks();
  }

  private static BigDecimal known(ContestScore score) {
    BigDecimal points = score.points();
    return points == null ? BigDecimal.ONE.negate() : points;
  }

  private static int tier(int place, List<ContestTier> tiers) {
    for (int i = 0; i < tiers.size(); i++) {
      if (place <= tiers.get(i).upTo()) {
        return i + 1;
      }
    }
    return 0;
  }
}
