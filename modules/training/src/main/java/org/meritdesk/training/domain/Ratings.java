package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.training.api.FeedbackDraft;
import org.meritdesk.training.api.FeedbackQuestion;
import org.meritdesk.training.api.FeedbackSummary;

/**
 * The answers to one class (评价结果).
 *
 * @param over whether no more can come
 */
public record Ratings(boolean over, List<FeedbackDraft> answers) {

  private static final int LONGEST = 500;

  /** Fixes the list. */
  public Ratings {
    answers = List.copyOf(answers);
  }

  /** Whether they may be read: all are in, and there are enough to hide each. */
  public boolean shown() {
    return over && answers.size() >= FeedbackSummary.FEWEST;
  }

  /** What is wrong with an answer, if anything. */
  public static Optional<String> wrong(FeedbackDraft draft) {
    for (FeedbackQuestion question : FeedbackQuestion.values()) {
      Integer mark = draft.marks().get(question);
      if (mark == null || mark < 1 || mark > 5) {
        return Optional.of(question.name());
      }
    }
    String words = draft.words();
    return words != null && words.length() > LONGEST ? Optional.of("words") : Optional.empty();
  }

  /** Classes together; one that would be hidden alone stays hidden here. */
  public static FeedbackSummary summary(Collection<Ratings> classes) {
    List<Ratings> shown = classes.stream().filter(Ratings::shown).toList();
    List<FeedbackDraft> answers = shown.stream().flatMap(each -> each.answers().stream()).toList();
    Map<FeedbackQuestion, BigDecimal> means = new EnumMap<>(FeedbackQuestion.class);
    for (FeedbackQuestion question : FeedbackQuestion.values()) {
      BigDecimal mean = mean(answers, each -> each == question);
      if (mean != null) {
        means.put(question, mean);
      }
    }
    return new FeedbackSummary(
        shown.size(),
        (int) classes.stream().filter(each -> !each.shown() && !each.answers().isEmpty()).count(),
        answers.size(),
        mean(answers, each -> !each.ofInstructor()),
        mean(answers, FeedbackQuestion::ofInstructor),
        means,
        answers.stream()
            .map(FeedbackDraft::words)
            .flatMap(words -> Optional.ofNullable(words).stream())
            .sorted()
            .toList());
  }

  private static @Nullable BigDecimal mean(
      List<FeedbackDraft> answers, Predicate<FeedbackQuestion> asked) {
    List<Integer> marks =
        answers.stream()
            .flatMap(each -> each.marks().entrySet().stream())
            .filter(each -> asked.test(each.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    long sum = marks.stream().mapToLong(Integer::longValue).sum();
    return marks.isEmpty()
        ? null
        : Published.ratio(BigDecimal.valueOf(sum), BigDecimal.valueOf(marks.size()));
  }
}
