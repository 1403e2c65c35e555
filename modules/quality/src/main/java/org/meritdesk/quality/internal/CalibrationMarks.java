package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationGrader;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationNote;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.domain.AnswersCheck;

/** Marks of a session and what is agreed about them (评分与讨论). */
@ApplicationScoped
class CalibrationMarks {

  private static final int LONGEST = 2000;

  private CalibrationReading reading;
  private Clock clock;

  @Inject
  CalibrationMarks(CalibrationReading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CalibrationMarks() {}

  CalibrationMark own(Handle handle, CalibrationRow session, int contactNo, Caller caller) {
    CalibrationGrader grader = grader(handle, session, caller);
    demandContact(handle, session, contactNo);
    FormDocument form = reading.form(session);
    return MarkRows.one(handle, session.id(), contactNo, caller.name())
        .map(row -> CalibrationReading.mark(form, row))
        .orElseGet(() -> CalibrationReading.blank(form, contactNo, grader));
  }

  CalibrationMark save(
      Handle handle,
      CalibrationRow session,
      int contactNo,
      int version,
      Answers answers,
      String comment,
      Caller caller) {
    if (comment.length() > LONGEST) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", "comment");
    }
    current(handle, session, contactNo, version, caller);
    refuseUnknown(reading.form(session), answers);
    if (!MarkRows.save(
        handle,
        session.id(),
        contactNo,
        caller.name(),
        version,
        answers,
        comment,
        clock.instant())) {
      throw stale(handle, session, contactNo, caller);
    }
    return own(handle, session, contactNo, caller);
  }

  CalibrationMark submit(
      Handle handle, CalibrationRow session, int contactNo, int version, Caller caller) {
    CalibrationMark mark = current(handle, session, contactNo, version, caller);
    List<FormFinding> findings =
        AnswersCheck.of(reading.form(session), mark.answers()).stream()
            .filter(FormFinding::refuses)
            .toList();
    if (!findings.isEmpty()) {
      throw QualityProblem.CALIBRATION_INCOMPLETE.problem(
          "contact", contactNo, "findings", findings);
    }
    if (!MarkRows.submit(
        handle, session.id(), contactNo, caller.name(), version, clock.instant())) {
      throw stale(handle, session, contactNo, caller);
    }
    return own(handle, session, contactNo, caller);
  }

  CalibrationNote agree(
      Handle handle,
      CalibrationRow session,
      int contactNo,
      String criterion,
      Answer agreed,
      String text,
      Caller caller) {
    if (!session.openedBy().equals(caller.name())) {
      grader(handle, session, caller);
    }
    demandContact(handle, session, contactNo);
    if (text.isBlank() || text.length() > LONGEST) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", "text");
    }
    Criterion about =
        reading
            .form(session)
            .criteria()
            .filter(each -> each.code().equals(criterion))
            .findFirst()
            .orElseThrow(() -> unknown(criterion, agreed));
    if (!known(about, agreed)) {
      throw unknown(criterion, agreed);
    }
    return NoteRows.add(
        handle,
        session.id(),
        contactNo,
        criterion,
        agreed,
        text.strip(),
        caller.name(),
        clock.instant());
  }

  /** The caller's mark, which must be the version that was read and not given for good. */
  private CalibrationMark current(
      Handle handle, CalibrationRow session, int contactNo, int version, Caller caller) {
    CalibrationMark mark = own(handle, session, contactNo, caller);
    if (mark.submitted()) {
      throw QualityProblem.CALIBRATION_SUBMITTED.problem("contact", contactNo);
    }
    if (mark.version() != version) {
      throw QualityProblem.CALIBRATION_STALE.problem(
          "contact", contactNo, "version", mark.version());
    }
    return mark;
  }

  private RuntimeException stale(
      Handle handle, CalibrationRow session, int contactNo, Caller caller) {
    return QualityProblem.CALIBRATION_STALE.problem(
        "contact", contactNo, "version", own(handle, session, contactNo, caller).version());
  }

  private static CalibrationGrader grader(Handle handle, CalibrationRow session, Caller caller) {
    QualityRight.MARK_CALIBRATIONS.demandOf(caller);
    return CalibrationRows.graders(handle, session.id()).stream()
        .filter(each -> each.login().equals(caller.name()))
        .findFirst()
        .orElseThrow(
            () -> QualityProblem.CALIBRATION_NOT_YOURS.problem("calibration", session.id()));
  }

  private static void demandContact(Handle handle, CalibrationRow session, int contactNo) {
    if (CalibrationRows.contacts(handle, session.id()).stream()
        .noneMatch(each -> each.no() == contactNo)) {
      throw CalibrationReading.missing(session.id());
    }
  }

  /** A draft may have gaps, but says nothing that the form does not know. */
  private static void refuseUnknown(FormDocument form, Answers answers) {
    answers
        .byCriterion()
        .forEach(
            (code, answer) -> {
              boolean fits =
                  form.criteria()
                      .filter(each -> each.code().equals(code))
                      .anyMatch(
                          each ->
                              answer.comment().length() <= LONGEST
                                  && (answer.point() == null && !answer.notApplicable()
                                      || known(each, answer)));
              if (!fits) {
                throw unknown(code, answer);
              }
            });
  }

  private static boolean known(Criterion criterion, Answer answer) {
    return answer.notApplicable()
        ? criterion.notApplicable() != NotApplicablePolicy.FORBID
        : criterion.point(answer.point()).isPresent();
  }

  private static RuntimeException unknown(String criterion, Answer answer) {
    return QualityProblem.CALIBRATION_ANSWER_UNKNOWN.problem(
        "criterion", criterion, "point", answer.point() == null ? "" : answer.point());
  }
}
