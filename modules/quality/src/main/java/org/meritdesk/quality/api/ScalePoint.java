package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One answer that a criterion offers (评分点).
 *
 * @param code key within the criterion, such as {@code met}
 * @param points what it earns, before the weight
 * @param wording what must have been seen to choose it (评分锚点), by language tag
 * @param fails whether choosing it is an automatic fail (致命)
 */
public record ScalePoint(
    String code, BigDecimal points, Map<String, String> wording, boolean fails) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public ScalePoint {
    wording = wording == null ? Map.of() : Map.copyOf(wording);
  }
}
