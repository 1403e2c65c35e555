package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What answers are worth on a form (质检得分), with the reasons. All figures are published with two
 * decimals.
 *
 * @param outcome whether there is a score, and whether it passes
 * @param score in percent after all fails; null without a score
 * @param scoreBeforeFails what the score would have been had nothing failed; null without a score
 * @param redistributed share of the form, in percent, of what did not apply or was not asked and so
 *     went to the other criteria
 * @param sections section by section, in the form's order
 * @param failures what failed automatically and why, in the form's order
 */
public record FormResult(
    FormOutcome outcome,
    @Nullable BigDecimal score,
    @Nullable BigDecimal scoreBeforeFails,
    BigDecimal redistributed,
    List<SectionResult> sections,
    List<FormFailure> failures) {

  /** Fixes the lists. */
  public FormResult {
    sections = List.copyOf(sections);
    failures = List.copyOf(failures);
  }
}
