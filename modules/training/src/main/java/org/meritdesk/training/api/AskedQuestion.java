package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked in an attempt (考题).
 *
 * @param given codes that were chosen
 * @param right codes that are right; null until the attempt is handed in
 * @param correct whether exactly these were chosen; null until then
 */
public record AskedQuestion(
    String code,
    QuestionKind kind,
    Map<String, String> texts,
    List<Option> options,
    BigDecimal points,
    Set<String> given,
    @Nullable Set<String> right,
    @Nullable Boolean correct) {}
