package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.domain.AnswersCheck;
import org.meritdesk.quality.domain.AskedAnswers;
import org.meritdesk.quality.domain.AspectFigures;
import org.meritdesk.quality.domain.FormScore;

/** Writes what answers come to: the score, the serious mistakes, the days to count anew (质检结果). */
@ApplicationScoped
class InspectionResults {

  private InspectionMarks marks;
  private Clock clock;

  @Inject
  InspectionResults(InspectionMarks marks, Clock clock) {
    this.marks = marks;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionResults() {}

  /** Writes a result; with a reason it is a revision and takes back what no longer stands. */
  public void write(
      Handle handle,
      InspectionRow row,
      FormDocument form,
      Answers answers,
      @Nullable String reason,
      @Nullable String reference,
      Caller caller) {
    Instant now = clock.instant();
    FormResult result = FormScore.of(form, answers);
    AnswerRows.publish(
        handle, row.id(), form, answers, result, caller.name(), now, reason, reference);
    List<String> breached = new AspectFigures(form, result).breached();
    if (reason != null) {
      BreachRows.takeBack(handle, row.id(), breached, caller.name(), reason, now);
    }
    BreachRows.propose(handle, row.id(), breached, caller.name(), now);
    marks.mark(row);
  }

  /** The answers to what the form asks, refused while something is missing. */
  static Answers complete(long id, FormDocument form, Answers given) {
    Answers answers = AskedAnswers.of(form, given);
    List<FormFinding> errors =
        AnswersCheck.of(form, answers).stream().filter(FormFinding::refuses).toList();
    if (!errors.isEmpty()) {
      throw QualityProblem.INSPECTION_INCOMPLETE.problem(
          "inspection",
          id,
          "criterion",
          errors.get(0).place().substring("answers.".length()),
          "findings",
          errors);
    }
    return answers;
  }
}
