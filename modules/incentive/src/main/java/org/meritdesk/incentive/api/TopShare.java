package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best share of a group (前若干比例), such as the top 5 % who become product-experience officers.
 * The number of places is rounded down; who ties with the last place is in or out as declared, and
 * a group that is too small has none.
 *
 * @param posts posts it is for, by the last part of the month; empty for all
 * @param share such as 0.05, of those who qualify
 * @param smallestGroup below so many who qualify nobody is chosen
 * @param tiesIn whether who ties with the last place is in
 * @param minimumDays calendar days with a score
 * @param minimumSample cases behind the thinnest line that counted
 */
public record TopShare(
    String code,
    Map<String, String> names,
    Set<String> posts,
    BigDecimal share,
    int smallestGroup,
    boolean tiesIn,
    int minimumDays,
    int minimumSample)
    implements IncentiveRule {

  /** Fixes names and lists. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public TopShare {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
  }

  @Override
  public int months() {
    return 1;
  }

  @Override
  public List<Judgement> judge(MonthEvidence evidence) {
    Gates gates = new Gates(BigDecimal.ZERO, minimumDays, minimumSample);
    return new Ranking(evidence.month(), posts, gates, List.of()).judge(evidence, this::chosen);
  }

  /**
   * Places are shared, so a tie over the last place is one place with more people than are left.
   */
  private boolean chosen(Ranking.Standing standing) {
    int places = places(standing.of());
    return tiesIn
        ? standing.place() <= places
        : standing.place() + standing.sharing() - 1 <= places;
  }

  /** How many places a group of a size has. */
  public int places(int group) {
    return group < smallestGroup
        ? 0
        : share.multiply(BigDecimal.valueOf(group)).setScale(0, RoundingMode.DOWN).intValueExact();
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (share == null || share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      found.add(new RuleFlaw("share", "rule-share"));
    }
    if (smallestGroup < 1) {
      found.add(new RuleFlaw("smallestGroup", "rule-group"));
    }
    if (minimumDays < 0 || minimumSample < 0) {
      found.add(new RuleFlaw("minimumDays", "rule-negative"));
    }
    return found;
  }
}
