package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody completed or failed (培训档案).
 *
 * @param names names of the course by language tag
 * @param day when, in the days of the session or the agent
 * @param score in percent; null without an exam
 * @param reference names it within its source: of an exam the attempt
 * @param expiresOn the first day on which it no longer holds; null for ever
 */
public record RecordView(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    String course,
    Map<String, String> names,
    LocalDate day,
    @Nullable BigDecimal score,
    RecordState state,
    RecordSource source,
    String reference,
    @Nullable LocalDate expiresOn) {}
