package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What rulings would do (影响预览): to the inspection, and to the month as it is known now.
 *
 * @param inspectionBefore score of the inspection as it stands, in percent; null without one
 * @param inspectionAfter its score after the rulings
 * @param monthState whether the month is open, closed or published
 * @param before the agent's month as the facts stand now; null if nothing covers the day
 * @param after the same with the rulings
 */
public record AppealPreview(
    @Nullable BigDecimal inspectionBefore,
    @Nullable BigDecimal inspectionAfter,
    MonthState monthState,
    @Nullable Appraisal before,
    @Nullable Appraisal after) {}
