package org.meritdesk.quality.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a sample supports (样本说明力), at 95 %.
 *
 * @param sample contacts drawn
 * @param population contacts there are
 * @param margin percentage points by which a share may be off, at worst; null without a sample
 * @param separates whether it can tell 80 from 90
 * @param neededToSeparate the smallest sample of this population that can; null if even all of it
 *     would not
 * @param neededForFive the sample for five points either way
 */
public record SampleStatement(
    int sample,
    int population,
    @Nullable BigDecimal margin,
    boolean separates,
    @Nullable Integer neededToSeparate,
    int neededForFive) {}
