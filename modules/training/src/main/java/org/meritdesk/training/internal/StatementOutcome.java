package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.StatementState;
import org.meritdesk.training.internal.xapi.Telling;

/**
 * What is made of a statement (语句结论).
 *
 * @param weight which of several statements about one completion tells its result
 */
record StatementOutcome(
    StatementState state,
    @Nullable String reason,
    @Nullable Long agentId,
    @Nullable String course,
    @Nullable Integer courseVersion,
    @Nullable String reference,
    @Nullable Integer weight,
    @Nullable LocalDate day,
    @Nullable BigDecimal score,
    @Nullable Boolean passed,
    @Nullable LocalDate expiresOn) {

  /** What clocks of two systems may differ by. */
  private static final Duration DRIFT = Duration.ofMinutes(5);

  /** A statement that does not count, or not yet. */
  static StatementOutcome without(StatementState state, @Nullable String reason) {
    return new StatementOutcome(
        state, reason, null, null, null, null, null, null, null, null, null);
  }

  private static StatementOutcome unusable(String reason) {
    return without(StatementState.UNUSABLE, reason);
  }

  /** What a statement about a person and a course says; the verb is one about completions. */
  static StatementOutcome of(
      Telling told,
      Telling.Verb verb,
      UUID id,
      Instant at,
      AgentView agent,
      CourseRows.Row course,
      Instant now) {
    CourseDocument document = course.document();
    Boolean success = told.success();
    if (at.isAfter(now.plus(DRIFT))) {
      return unusable("in-the-future");
    }
    if (verb == Telling.Verb.PASSED && Boolean.FALSE.equals(success)
        || verb == Telling.Verb.FAILED && Boolean.TRUE.equals(success)) {
      return unusable("contradiction");
    }
    if (verb == Telling.Verb.COMPLETED && Boolean.FALSE.equals(told.completion())) {
      return unusable("not-completed");
    }
    if (verb == Telling.Verb.SCORED && told.score() == null) {
      return unusable("no-score");
    }
    Boolean passed = passed(told, verb, document);
    if (passed == null) {
      return without(StatementState.NOTED, "examined");
    }
    LocalDate day = at.atZone(ZoneId.of(agent.zone())).toLocalDate();
    Integer months = document.validityMonths();
    return new StatementOutcome(
        StatementState.TAKEN,
        null,
        agent.id(),
        course.code(),
        course.versionNo(),
        told.registration() == null
            ? id.toString()
            : agent.id() + ":" + course.code() + ":" + told.registration(),
        weight(verb),
        day,
        told.score(),
        passed,
        passed && months != null ? day.plusMonths(months) : null);
  }

  /** Whether it was passed; null where being there does not pass an exam. */
  private static @Nullable Boolean passed(Telling told, Telling.Verb verb, CourseDocument course) {
    if (verb == Telling.Verb.PASSED || verb == Telling.Verb.FAILED) {
      return verb == Telling.Verb.PASSED;
    }
    if (told.success() != null) {
      return told.success();
    }
    BigDecimal score = told.score();
    if (score != null) {
      return score.compareTo(course.passMark()) >= 0;
    }
    return course.examined() ? null : Boolean.TRUE;
  }

  private static int weight(Telling.Verb verb) {
    return switch (verb) {
      case PASSED, FAILED -> 4;
      case SCORED -> 3;
      case COMPLETED -> 2;
      case ATTENDED -> 1;
      case VOIDED -> 0;
    };
  }
}
