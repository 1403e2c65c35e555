package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.InstructorFinding;
import org.meritdesk.training.api.InstructorRule;
import org.meritdesk.training.api.LessonDraft;
import org.meritdesk.training.api.LessonPart;

/** Whether somebody brings what instructors have to (讲师资格审核). */
public final class InstructorCheck {

  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal FIVE = new BigDecimal("5");
  private static final BigDecimal TWENTY = new BigDecimal("20");
  private static final int LONGEST_WORDS = 1000;
  private static final int MOST_MONTHS = 600;
  private static final int MOST_LESSONS = 50;

  private InstructorCheck() {}

  /**
   * Criteria that are not met.
   *
   * @param marks of the lessons that count
   * @param rating mean of the ratings after class; null where none may be shown, which is no fault
   */
  public static List<InstructorFinding> of(
      InstructorRule rule,
      LocalDate hiredOn,
      LocalDate today,
      List<BigDecimal> marks,
      @Nullable BigDecimal rating) {
    List<InstructorFinding> missing = new ArrayList<>();
    long months = Math.max(0, ChronoUnit.MONTHS.between(hiredOn, today));
    if (months < rule.monthsOfService()) {
      missing.add(finding("service", rule.monthsOfService(), months));
    }
    if (marks.size() < rule.lessons()) {
      missing.add(finding("lessons", rule.lessons(), marks.size()));
    }
    if (!marks.isEmpty()) {
      BigDecimal mean =
          marks.stream()
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP);
      if (mean.compareTo(rule.mark()) < 0) {
        missing.add(finding("mark", rule.mark().toPlainString(), mean.toPlainString()));
      }
    }
    if (rating != null && rating.compareTo(rule.rating()) < 0) {
      missing.add(finding("rating", rule.rating().toPlainString(), rating.toPlainString()));
    }
    return missing;
  }

  /** The mark of a lesson, of 100. */
  public static BigDecimal mark(Map<LessonPart, Integer> marks) {
    long sum = marks.values().stream().mapToLong(Integer::longValue).sum();
    return BigDecimal.valueOf(sum)
        .multiply(TWENTY)
        .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP);
  }

  /** The first field of a lesson that is missing or out of bounds. */
  public static Optional<String> wrong(LessonDraft lesson, LocalDate today) {
    LocalDate day = lesson.seenOn();
    String words = lesson.words();
    if (day == null || day.isAfter(today)) {
      return Optional.of("seenOn");
    }
    for (LessonPart part : LessonPart.values()) {
      Integer mark = lesson.marks().get(part);
      if (mark == null || mark < 1 || mark > 5) {
        return Optional.of(part.name());
      }
    }
    return words != null && words.length() > LONGEST_WORDS
        ? Optional.of("words")
        : Optional.empty();
  }

  /** The first field of criteria that is out of bounds. */
  public static Optional<String> wrong(InstructorRule rule) {
    if (rule.monthsOfService() < 0 || rule.monthsOfService() > MOST_MONTHS) {
      return Optional.of("monthsOfService");
    }
    if (rule.lessons() < 1 || rule.lessons() > MOST_LESSONS) {
      return Optional.of("lessons");
    }
    if (outside(rule.mark(), HUNDRED)) {
      return Optional.of("mark");
    }
    if (outside(rule.rating(), FIVE)) {
      return Optional.of("rating");
    }
    return rule.validityMonths() < 1 || rule.validityMonths() > MOST_MONTHS
        ? Optional.of("validityMonths")
        : Optional.empty();
  }

  private static boolean outside(@Nullable BigDecimal value, BigDecimal most) {
    return value == null
        || value.signum() < 0
        || value.compareTo(most) > 0
        || value.stripTrailingZeros().scale() > 2;
  }

  private static InstructorFinding finding(String code, Object wanted, Object found) {
    return new InstructorFinding(code, wanted.toString(), found.toString());
  }
}
