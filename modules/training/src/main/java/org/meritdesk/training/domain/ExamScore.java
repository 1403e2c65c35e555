package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritdesk.training.api.Question;

/**
 * What an exam is worth (考试评分): the points of questions answered exactly right, in percent of all
 * points, two decimals, half up. Part of the right options earns nothing.
 */
public final class ExamScore {

  private ExamScore() {}

  /** The score in percent. */
  public static BigDecimal of(List<Question> asked, Map<String, Set<String>> answers) {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal earned = BigDecimal.ZERO;
    for (Question question : asked) {
      all = all.add(question.points());
      if (right(question, answers)) {
        earned = earned.add(question.points());
      }
    }
    return all.signum() == 0
        ? BigDecimal.ZERO.setScale(2)
        : earned.movePointRight(2).divide(all, 2, RoundingMode.HALF_UP);
  }

  /** Whether a question was answered exactly right. */
  public static boolean right(Question question, Map<String, Set<String>> answers) {
    return question.right().equals(answers.getOrDefault(question.code(), Set.of()));
  }

  /** The first question or option among the answers that the exam did not ask. */
  public static Optional<String> unknown(List<Question> asked, Map<String, Set<String>> answers) {
    for (Map.Entry<String, Set<String>> answer : answers.entrySet()) {
      boolean known =
          asked.stream()
              .filter(question -> question.code().equals(answer.getKey()))
              .anyMatch(
                  question ->
                      answer.getValue().stream()
                          .allMatch(
                              code ->
                                  question.options().stream()
                                      .anyMatch(option -> option.code().equals(code))));
      if (!known) {
        return Optional.of(answer.getKey());
      }
    }
    return Optional.empty();
  }
}
