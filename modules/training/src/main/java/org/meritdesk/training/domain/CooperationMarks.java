package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritdesk.kernel.Published;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationQuestion;

/** The answers about one team (协作评分结果). */
public record CooperationMarks(List<CooperationAnswer> answers) {

  private static final int LONGEST = 500;
  private static final long MILLION = 1_000_000;

  /** Fixes the list. */
  public CooperationMarks {
    answers = List.copyOf(answers);
  }

  /** What is wrong with somebody's answers, if anything. */
  public static Optional<String> wrong(List<CooperationAnswer> answers, Collection<Long> teams) {
    Set<Long> rated = new HashSet<>();
    for (CooperationAnswer each : answers) {
      if (!teams.contains(each.teamId()) || !rated.add(each.teamId())) {
        return Optional.of("teamId");
      }
      for (CooperationQuestion question : CooperationQuestion.values()) {
        Integer mark = each.marks().get(question);
        if (mark == null || mark < 1 || mark > 5) {
          return Optional.of(question.name());
        }
      }
      String words = each.words();
      if (words != null && words.length() > LONGEST) {
        return Optional.of("words");
      }
    }
    return answers.isEmpty() ? Optional.of("teamId") : Optional.empty();
  }

  /** Whether enough answered to hide each. */
  public boolean enough(int fewest) {
    return answers.size() >= fewest;
  }

  /** Every answer's mean over the questions, together, in millionths: four questions, so exact. */
  public long millionths() {
    long marks =
        answers.stream()
            .flatMap(each -> each.marks().values().stream())
            .mapToLong(Integer::longValue)
            .sum();
    return marks * MILLION / CooperationQuestion.values().length;
  }

  /** The score: the mean of the answers. */
  public BigDecimal score() {
    return Published.ratio(BigDecimal.valueOf(millionths(), 6), BigDecimal.valueOf(answers.size()));
  }

  /** The mean of every question. */
  public Map<CooperationQuestion, BigDecimal> means() {
    Map<CooperationQuestion, BigDecimal> means = new EnumMap<>(CooperationQuestion.class);
    for (CooperationQuestion question : CooperationQuestion.values()) {
      long sum = answers.stream().mapToLong(each -> each.marks().getOrDefault(question, 0)).sum();
      means.put(
          question, Published.ratio(BigDecimal.valueOf(sum), BigDecimal.valueOf(answers.size())));
    }
    return means;
  }

  /** What people added, sorted so that the order tells nothing. */
  public List<String> words() {
    return answers.stream()
        .flatMap(each -> Optional.ofNullable(each.words()).stream())
        .sorted()
        .toList();
  }
}
