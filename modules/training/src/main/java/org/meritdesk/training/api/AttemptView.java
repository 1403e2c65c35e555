package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at an exam (答卷).
 *
 * @param names names of the course by language tag
 * @param number 1, 2, 3 … within the version of the course
 * @param passMark score from which it is passed
 * @param score in percent; null until it is handed in
 */
public record AttemptView(
    long id,
    long agentId,
    String agentName,
    String course,
    int courseVersion,
    Map<String, String> names,
    int number,
    AttemptState state,
    BigDecimal passMark,
    Instant begunAt,
    @Nullable Instant submittedAt,
    @Nullable BigDecimal score,
    @Nullable Boolean passed,
    List<AskedQuestion> questions) {}
