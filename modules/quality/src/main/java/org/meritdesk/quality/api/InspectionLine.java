package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An inspection in a list (质检条目).
 *
 * @param formNames names of the form by language tag
 * @param score null for a draft, and where nothing was judged
 * @param revision 0 for a draft
 * @param appealUntil null for a draft
 */
public record InspectionLine(
    long id,
    long recordId,
    long agentId,
    String agentName,
    Instant at,
    String formCode,
    int formVersion,
    Map<String, String> formNames,
    @Nullable Long taskId,
    String inspector,
    InspectionState state,
    @Nullable BigDecimal score,
    @Nullable FormOutcome outcome,
    int revision,
    @Nullable Instant publishedAt,
    @Nullable Instant acknowledgedAt,
    @Nullable Instant appealUntil,
    int spentSeconds) {

  /** Fixes the map. */
  public InspectionLine {
    formNames = Map.copyOf(formNames);
  }
}
