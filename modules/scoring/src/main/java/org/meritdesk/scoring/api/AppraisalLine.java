package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an appraisal (考核项得分).
 *
 * @param lineNo 1, 2 … as in the scheme
 * @param measure name of the measure
 * @param weight weight by the scheme
 * @param effectiveWeight weight after what was missing went elsewhere; the lines add to 100
 * @param value published figure; null if there is none
 * @param sample cases behind it
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param points points earned, 0 to 100; null if the line counts for nothing
 * @param contribution what it adds to the score; the lines add up to the score before gates
 * @param lost what it could have added but did not
 * @param missing why there is no figure, such as {@code BELOW_MINIMUM_SAMPLE}; null if there is one
 * @param policy what was done about it; null if there is a figure
 */
public record AppraisalLine(
    int lineNo,
    String measure,
    BigDecimal weight,
    BigDecimal effectiveWeight,
    @Nullable BigDecimal value,
    long sample,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable BigDecimal points,
    BigDecimal contribution,
    BigDecimal lost,
    @Nullable String missing,
    @Nullable MissingPolicy policy) {}
