package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;

/**
 * A criterion that inspections found missed (短板).
 *
 * @param names the question by language tag
 * @param agentId whose; null where it is everybody's
 * @param agentName empty where it is everybody's
 * @param agents how many agents missed it
 * @param judged how often it was judged
 * @param missed how often it did not get its full points
 * @param lost points of 100 that it cost over all these inspections
 * @param inspections the dearest inspections behind it, at most ten
 */
public record Need(
    String formCode,
    String criterion,
    Map<String, String> names,
    @Nullable Aspect aspect,
    @Nullable Long agentId,
    String agentName,
    long agents,
    long judged,
    long missed,
    BigDecimal lost,
    List<Long> inspections) {

  /** Fixes the collections. */
  public Need {
    names = Map.copyOf(names);
    inspections = List.copyOf(inspections);
  }

  /** Missed ÷ judged, in percent. */
  public BigDecimal percent() {
    return Published.ratio(BigDecimal.valueOf(missed * 100), BigDecimal.valueOf(judged));
  }
}
