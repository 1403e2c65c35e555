package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor has to bring (讲师选拔标准), as data.
 *
 * @param versionNo 1, 2, 3 …
 * @param monthsOfService how long in the house at least
 * @param lessons how many observed lessons at least, since the nomination or the last certification
 * @param mark their mean at least, of 100
 * @param rating mean of the instructor's ratings after class at least, of 5; counts only where
 *     enough people answered
 * @param validityMonths how long a certification holds
 * @param requiredFrom from which day sessions need a certified instructor; null for not yet
 */
public record InstructorRule(
    int versionNo,
    int monthsOfService,
    int lessons,
    BigDecimal mark,
    BigDecimal rating,
    int validityMonths,
    @Nullable LocalDate requiredFrom) {}
