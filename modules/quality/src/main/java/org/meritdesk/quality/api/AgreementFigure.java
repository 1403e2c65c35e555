package org.meritdesk.quality.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One coefficient with its interval and what it means (一致性结果); two decimals.
 *
 * @param measure which coefficient
 * @param units contacts that could be compared
 * @param value null where there is none; {@code PERCENT} in percent, all others at most 1
 * @param low lower end of the 95 % bootstrap interval; null where there is none
 * @param high its upper end
 * @param reading plain-language code such as {@code substantial}; null for {@code PERCENT} or
 *     without a value
 * @param cause why there is no value, such as {@code one-category}; null with a value
 */
public record AgreementFigure(
    AgreementMeasure measure,
    int units,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String reading,
    @Nullable String cause) {}
