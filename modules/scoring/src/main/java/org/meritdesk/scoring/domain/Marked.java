package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.SchemeLine;

/**
 * A line of a scheme with its figure and points, before weights are settled.
 *
 * @param points null if its weight goes elsewhere
 * @param missing null if the figure counts
 */
record Marked(
    SchemeLine line, Figure figure, @Nullable BigDecimal points, @Nullable String missing) {

  static Marked of(SchemeLine line, Figure figure) {
    String missing = figure.missingBelow(line.minimumSample());
    BigDecimal value = figure.value();
    BigDecimal points =
        missing == null && value != null
            ? CurvePoints.of(line.curve(), value)
            : line.missing() == MissingPolicy.NEUTRAL
                ? line.missingPoints()
                : line.missing() == MissingPolicy.ZERO ? BigDecimal.ZERO : null;
    return new Marked(line, figure, points, missing);
  }

  boolean measured() {
    return missing == null;
  }

  boolean withholds() {
    return missing != null && line.missing() == MissingPolicy.WITHHOLD;
  }

  BigDecimal countedWeight() {
    return points == null ? BigDecimal.ZERO : line.weight();
  }

  BigDecimal weightedPoints() {
    return points == null ? BigDecimal.ZERO : line.weight().multiply(points);
  }
}
