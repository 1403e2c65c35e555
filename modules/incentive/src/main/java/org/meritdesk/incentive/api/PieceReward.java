package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.Measure;

/**
 * So much for every piece of something that good service brings (计件奖励), such as a return that was
 * withdrawn. It stands beside what hangs on the score: neither floor, cap nor limit of the pay by
 * score touches it.
 *
 * @param measure name of a count of which more is better, such as {@code RETURNS_AVOIDED}; counted
 *     over the days of each part of the month that the rule concerns
 * @param each money a piece, at most two decimals
 * @param most so many pieces a month are paid, the earliest part first; 0 for no limit
 */
public record PieceReward(
    String code,
    Map<String, String> names,
    Set<String> posts,
    String measure,
    BigDecimal each,
    int most)
    implements PayRule {

  private static final Set<String> COUNTS =
      Set.of(Measure.RETURNS_AVOIDED.name(), Measure.CONTACTS_HANDLED.name());

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public PieceReward {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    measure = measure == null ? "" : measure.strip();
  }

  /** What so many pieces bring, rounded once to two decimals, HALF_UP. */
  public BigDecimal of(BigDecimal pieces) {
    return pieces.multiply(each).setScale(2, RoundingMode.HALF_UP);
  }

  @Override
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (!COUNTS.contains(measure)) {
      found.add(new RuleFlaw("measure", "rule-piece"));
    }
    if (PayShareLimit.malformed(each)) {
      found.add(new RuleFlaw("each", "rule-amount"));
    }
    if (most < 0) {
      found.add(new RuleFlaw("most", "rule-piece-most"));
    }
    return found;
  }
}
