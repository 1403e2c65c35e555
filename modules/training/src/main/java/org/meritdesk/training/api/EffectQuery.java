package org.meritdesk.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an effect report is to speak of (效果查询).
 *
 * @param from first day on which sessions were held
 * @param toExclusive first day that no longer counts; at most 366 days later
 * @param course code of a course; null for all
 * @param weeks how many before and after are compared, 1 to 8
 */
public record EffectQuery(
    LocalDate from, LocalDate toExclusive, @Nullable String course, int weeks) {}
