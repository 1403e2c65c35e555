package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A completion of the past to be taken over (历史培训记录).
 *
 * @param employeeNo whose
 * @param course code of a course in force
 * @param day when
 * @param score in percent; null where nothing was examined
 * @param passed null where the score tells it by the pass mark of the course
 */
public record PastRecord(
    @Nullable String employeeNo,
    @Nullable String course,
    @Nullable LocalDate day,
    @Nullable BigDecimal score,
    @Nullable Boolean passed) {}
