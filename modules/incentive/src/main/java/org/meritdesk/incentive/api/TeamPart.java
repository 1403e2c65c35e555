package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.Measure;

/**
 * A share of the bonus that hangs on what the team reached together (团队奖金部分): a key result of the
 * team's objective of the quarter, or a measure of the team's month.
 *
 * @param share share of the base, above 0 and at most 1; the rest stays with the own score
 * @param measure name of a measure, such as {@code CROSS_DEPARTMENT_SCORE}; empty for a key result
 * @param keyResult words that the key result contains, such as {@code NPS}; empty for a measure
 * @param bands coefficients from the highest edge down, such as {@code >10=1.2}, {@code 5=1.0}; an
 *     edge counts itself unless {@code >} stands before it
 * @param below coefficient below the last band
 * @param without coefficient where the team has no figure
 */
public record TeamPart(
    String code,
    Map<String, String> names,
    Set<String> posts,
    BigDecimal share,
    String measure,
    String keyResult,
    List<String> bands,
    BigDecimal below,
    BigDecimal without)
    implements PayRule {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public TeamPart {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    measure = measure == null ? "" : measure.strip();
    keyResult = keyResult == null ? "" : keyResult.strip();
    bands = bands == null ? List.of() : List.copyOf(bands);
  }

  /** The coefficient of a figure. */
  public BigDecimal coefficient(BigDecimal value) {
    for (String each : bands) {
      ValueBand band = ValueBand.read(each).orElseThrow();
      if (band.holds(value)) {
        return band.coefficient();
      }
    }
    return below;
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (share == null || share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      found.add(new RuleFlaw("share", "rule-share"));
    }
    if (measure.isEmpty() == keyResult.isEmpty() || !measure.isEmpty() && !known(measure)) {
      found.add(new RuleFlaw("measure", "rule-measure"));
    }
    if (bands.isEmpty() || !ValueBand.descending(bands)) {
      found.add(new RuleFlaw("bands", "rule-bands"));
    }
    if (below == null || without == null || below.signum() < 0 || without.signum() < 0) {
      found.add(new RuleFlaw("below", "rule-negative"));
    }
    return found;
  }

  private static boolean known(String name) {
    for (Measure each : Measure.values()) {
      if (each.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
