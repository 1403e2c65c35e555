package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a section earned (分组得分).
 *
 * @param code key of the section
 * @param earned weighted points after fails of criteria and of the section
 * @param possible weighted points that counted
 * @param percent earned in percent of possible; null if nothing counted
 * @param criteria criterion by criterion, in the form's order
 */
public record SectionResult(
    String code,
    BigDecimal earned,
    BigDecimal possible,
    @Nullable BigDecimal percent,
    List<CriterionResult> criteria) {

  /** Fixes the list. */
  public SectionResult {
    criteria = List.copyOf(criteria);
  }
}
