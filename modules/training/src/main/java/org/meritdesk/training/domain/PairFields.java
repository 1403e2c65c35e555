package org.meritdesk.training.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.PairDraft;

/** What may be written of mentors and newcomers (带教内容校验). */
public final class PairFields {

  private static final int MOST_PAIRS = 10;
  private static final int MOST_DAYS = 366;
  private static final int MOST_WORDS = 2000;
  private static final int LEAST_MINUTES = 5;
  private static final int MOST_MINUTES = 480;

  private PairFields() {}

  /** The first field of a rule that is out of bounds. */
  public static Optional<String> wrong(MentorRule rule) {
    return rule.mostPairs() >= 1 && rule.mostPairs() <= MOST_PAIRS
        ? Optional.empty()
        : Optional.of("mostPairs");
  }

  /** The first field of a pair that is missing or out of bounds. */
  public static Optional<String> wrong(PairDraft draft) {
    if (draft.mentorId() == draft.newcomerId()) {
      return Optional.of("newcomerId");
    }
    if (draft.from() == null) {
      return Optional.of("from");
    }
    if (draft.until() == null
        || draft.until().isBefore(draft.from())
        || draft.until().isAfter(draft.from().plusDays(MOST_DAYS))) {
      return Optional.of("until");
    }
    return words(draft.goals()) ? Optional.empty() : Optional.of("goals");
  }

  /** The first field of a meeting that is missing or out of bounds. */
  public static Optional<String> wrong(
      LocalDate day, int minutes, String note, LocalDate from, LocalDate today) {
    if (day == null || day.isBefore(from) || day.isAfter(today)) {
      return Optional.of("day");
    }
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      return Optional.of("minutes");
    }
    return words(note) ? Optional.empty() : Optional.of("note");
  }

  private static boolean words(String text) {
    return text != null && !text.isBlank() && text.length() <= MOST_WORDS;
  }
}
