package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question of a course's bank (试题).
 *
 * @param code key within the course
 * @param texts wording by language tag, one at least
 * @param options what may be chosen; for a true-or-false question {@code true} and {@code false}
 * @param right codes of the options that are right
 * @param points what it is worth
 */
public record Question(
    String code,
    QuestionKind kind,
    Map<String, String> texts,
    List<Option> options,
    Set<String> right,
    BigDecimal points) {

  private static final List<Option> TRUE_OR_FALSE =
      List.of(
          new Option("true", Map.of("zh-CN", "对", "en", "True")),
          new Option("false", Map.of("zh-CN", "错", "en", "False")));

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public Question {
    kind = kind == null ? QuestionKind.SINGLE : kind;
    texts = texts == null ? Map.of() : Map.copyOf(texts);
    options =
        kind == QuestionKind.TRUE_FALSE
            ? TRUE_OR_FALSE
            : options == null ? List.of() : List.copyOf(options);
    right = right == null ? Set.of() : Set.copyOf(right);
    points = points == null ? BigDecimal.ONE : points;
  }
}
