package org.meritdesk.training.internal.xapi;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of it (结果校验). */
final class ResultCheck {

  private static final Set<String> KNOWN =
      Set.of("score", "success", "completion", "response", "duration", "extensions");

  private ResultCheck() {}

  static void check(@Nullable Part part) {
    if (part == null || !part.object(KNOWN)) {
      return;
    }
    part.flag("success");
    part.flag("completion");
    part.optional("response", "not-a-text", any -> true);
    part.optional("duration", "not-a-duration", Forms::duration);
    part.extensions();
    Part score = part.at("score");
    if (score != null && score.object(Set.of("scaled", "raw", "min", "max"))) {
      score(score);
    }
  }

  private static void score(Part part) {
    within(part, "scaled", BigDecimal.ONE.negate(), BigDecimal.ONE);
    BigDecimal min = number(part.at("min"));
    BigDecimal max = number(part.at("max"));
    within(part, "raw", min, max);
    if (min != null && max != null && min.compareTo(max) >= 0) {
      part.found("out-of-range");
    }
  }

  private static void within(
      Part score, String name, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    Part part = score.at(name);
    BigDecimal value = number(part);
    boolean out =
        value != null
            && (low != null && value.compareTo(low) < 0
                || high != null && value.compareTo(high) > 0);
    if (part != null && out) {
      part.found("out-of-range");
    }
  }

  private static @Nullable BigDecimal number(@Nullable Part part) {
    if (part == null) {
      return null;
    }
    if (!part.json().isNumber()) {
      part.found("not-a-number");
      return null;
    }
    return part.json().decimalValue();
  }
}
