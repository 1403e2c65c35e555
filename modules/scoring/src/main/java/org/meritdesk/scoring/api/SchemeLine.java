package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing a scheme looks at (考核项).
 *
 * @param measure name of a {@code measures.api.Measure}
 * @param weight share of the score, in percent
 * @param curve which figure earns how many points
 * @param minimumSample least number of cases behind the figure
 * @param missing what happens below the minimum sample or without any figure
 * @param missingPoints points taken under {@link MissingPolicy#NEUTRAL}
 * @param note where the figures come from, or what is left to decide
 */
public record SchemeLine(
    String measure,
    BigDecimal weight,
    Curve curve,
    long minimumSample,
    MissingPolicy missing,
    @Nullable BigDecimal missingPoints,
    @Nullable String note) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack the policy
  public SchemeLine {
    missing = missing == null ? MissingPolicy.REDISTRIBUTE : missing;
  }
}
