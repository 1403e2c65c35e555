package org.meritdesk.quality.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion earned (单项得分).
 *
 * @param code key of the criterion
 * @param state whether it was judged
 * @param point key of the point chosen; null unless judged
 * @param earned weighted points after a fail of the criterion
 * @param possible weighted points that counted; zero if the criterion left the score
 * @param share of the form, in percent, with everything applicable
 * @param countedShare of the score, in percent, after what did not apply was redistributed
 */
public record CriterionResult(
    String code,
    CriterionState state,
    @Nullable String point,
    BigDecimal earned,
    BigDecimal possible,
    BigDecimal share,
    BigDecimal countedShare) {}
