package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.InspectionAsIf;
import org.meritdesk.quality.api.InspectionPage;
import org.meritdesk.quality.api.InspectionPublished;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.Quote;
import org.meritdesk.quality.domain.AnswersCheck;
import org.meritdesk.quality.domain.AskedAnswers;
import org.meritdesk.quality.domain.AspectFigures;
import org.meritdesk.quality.domain.FormScore;

/** Keeps the inspections (质检管理). */
@ApplicationScoped
class InspectionBook implements Inspections {

  private Jdbi jdbi;
  private Forms forms;
  private ServedParts parts;
  private InspectionReading reading;
  private InspectionMarks marks;
  private Audit audit;
  private Clock clock;
  private Event<InspectionPublished> published;

  @Inject
  InspectionBook(
      Jdbi jdbi,
      Forms forms,
      ServedParts parts,
      InspectionReading reading,
      InspectionMarks marks,
      Audit audit,
      Clock clock,
      Event<InspectionPublished> published) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.parts = parts;
    this.reading = reading;
    this.marks = marks;
    this.audit = audit;
    this.clock = clock;
    this.published = published;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionBook() {}

  @Override
  @Transactional
  public InspectionView begin(
      long recordId, long accountId, String formCode, @Nullable Long taskId, Caller caller) {
    InspectionRight.INSPECT.demandOf(caller);
    ServedPart part = part(recordId, accountId);
    Long self = caller.agentId();
    if (self != null && self == part.agentId()) {
      throw QualityProblem.OWN_CONTACT.problem("contact", recordId);
    }
    return jdbi.inTransaction(
        handle -> {
          InspectionRow live =
              InspectionRows.live(handle, recordId, accountId, formCode).orElse(null);
          if (live == null) {
            live = begun(handle, part, formCode, taskId, caller);
          }
          if (live.state() != InspectionState.DRAFT) {
            throw QualityProblem.INSPECTION_EXISTS.problem("inspection", live.id());
          }
          return reading.view(handle, live);
        });
  }

  private InspectionRow begun(
      Handle handle, ServedPart part, String code, @Nullable Long taskId, Caller caller) {
    LocalDate day = part.from().atZone(ZoneId.of(part.zone())).toLocalDate();
    FormVersion form =
        forms
            .inForce(code, day)
            .orElseThrow(() -> QualityProblem.FORM_NOT_IN_FORCE.problem("form", code, "day", day));
    Long task = InspectionRows.task(handle, part.recordId(), part.accountId(), code);
    if (taskId != null && !taskId.equals(task)) {
      throw QualityProblem.TASK_NOT_FOUND.problem("task", taskId);
    }
    boolean mine = InspectionRows.begin(handle, part, form, task, caller.name(), clock.instant());
    InspectionRow row =
        InspectionRows.live(handle, part.recordId(), part.accountId(), code).orElseThrow();
    if (mine) {
      note(
          caller,
          "inspection.begun",
          row.id(),
          null,
          Map.of("record", part.recordId(), "form", code, "version", form.versionNo()));
    }
    return row;
  }

  @Override
  public InspectionView get(long inspectionId, Caller caller) {
    return jdbi.withHandle(
        handle -> reading.view(handle, reading.row(handle, inspectionId, caller)));
  }

  @Override
  @Transactional
  public InspectionView save(
      long inspectionId,
      int version,
      Answers answers,
      String comment,
      List<Quote> quotes,
      int spentSeconds,
      Caller caller) {
    return jdbi.inTransaction(
        handle -> {
          InspectionRow row = draft(handle, inspectionId, version, caller);
          if (!InspectionRows.save(
              handle,
              row.id(),
              version,
              comment,
              quotes,
              Math.max(0, spentSeconds),
              caller.name(),
              clock.instant())) {
            throw stale(handle, row.id());
          }
          AnswerRows.keep(handle, row.id(), answers, caller.name(), clock.instant());
          return again(handle, row.id());
        });
  }

  @Override
  @Transactional
  public InspectionView publish(long inspectionId, int version, Caller caller) {
    InspectionView view =
        jdbi.inTransaction(
            handle -> {
              InspectionRow row = draft(handle, inspectionId, version, caller);
              FormDocument form = reading.form(row);
              Answers answers = AskedAnswers.of(form, AnswerRows.draft(handle, row.id()));
              refuseFindings(row.id(), form, answers);
              leave(handle, row.id(), version, InspectionState.PUBLISHED, caller);
              result(handle, row, form, answers, null, null, caller);
              note(caller, "inspection.published", row.id(), null, Map.of());
              return again(handle, row.id());
            });
    published.fire(
        new InspectionPublished(
            view.id(),
            view.agentId(),
            view.recordId(),
            view.at(),
            reading.appealUntil(clock.instant())));
    return view;
  }

  @Override
  @Transactional
  public void discard(long inspectionId, int version, Caller caller) {
    jdbi.useTransaction(
        handle -> {
          InspectionRow row = draft(handle, inspectionId, version, caller);
          leave(handle, row.id(), version, InspectionState.DISCARDED, caller);
          note(caller, "inspection.discarded", row.id(), null, Map.of());
        });
  }

  @Override
  @Transactional
  public InspectionView acknowledge(long inspectionId, Caller caller) {
    return jdbi.inTransaction(
        handle -> {
          InspectionRow row = reading.row(handle, inspectionId, caller);
          Long self = caller.agentId();
          if (self == null || self != row.agentId()) {
            throw QualityProblem.NOT_YOUR_INSPECTION.problem("inspection", inspectionId);
          }
          Instant at = row.publishedAt();
          if (at == null || row.state() != InspectionState.PUBLISHED) {
            throw wrongState(row);
          }
          Instant until = reading.appealUntil(at);
          if (!clock.instant().isBefore(until)) {
            throw QualityProblem.ACKNOWLEDGE_WINDOW_CLOSED.problem(
                "inspection", inspectionId, "until", until);
          }
          if (!InspectionRows.acknowledge(handle, row.id(), clock.instant())) {
            throw wrongState(row);
          }
          note(caller, "inspection.acknowledged", row.id(), null, Map.of());
          return again(handle, row.id());
        });
  }

  @Override
  @Transactional
  public InspectionView revise(
      long inspectionId,
      Answers answers,
      String reason,
      @Nullable String reference,
      Caller caller) {
    InspectionRight.REVIEW.demandOf(caller);
    if (reason.isBlank()) {
      throw QualityProblem.INSPECTION_REASON_REQUIRED.problem();
    }
    return jdbi.inTransaction(
        handle -> {
          InspectionRow row = reading.row(handle, inspectionId, caller);
          Long self = caller.agentId();
          if (caller.name().equals(row.inspector()) || self != null && self == row.agentId()) {
            throw QualityProblem.SAME_INSPECTOR.problem("maker", row.inspector());
          }
          if (!row.state().counts()) {
            throw wrongState(row);
          }
          FormDocument form = reading.form(row);
          Answers asked = AskedAnswers.of(form, answers);
          refuseFindings(row.id(), form, asked);
          result(handle, row, form, asked, reason, reference, caller);
          note(
              caller,
              "inspection.revised",
              row.id(),
              reason,
              reference == null ? Map.of() : Map.of("reference", reference));
          return again(handle, row.id());
        });
  }

  @Override
  public InspectionAsIf asIf(long inspectionId, Answers answers) {
    return jdbi.withHandle(
        handle -> {
          InspectionRow row =
              InspectionRows.one(handle, inspectionId)
                  .filter(each -> each.state().counts())
                  .orElseThrow(
                      () ->
                          QualityProblem.INSPECTION_NOT_FOUND.problem("inspection", inspectionId));
          FormDocument form = reading.form(row);
          Answers asked = AskedAnswers.of(form, answers);
          refuseFindings(row.id(), form, asked);
          FormResult result = FormScore.of(form, asked);
          AspectFigures figures = new AspectFigures(form, result);
          return new InspectionAsIf(
              result,
              InspectionFacts.asIf(
                  row,
                  result.score(),
                  figures,
                  BreachRows.confirmed(handle, row.id(), figures.breached())));
        });
  }

  @Override
  public InspectionPage search(InspectionQuery query, Caller caller) {
    return jdbi.withHandle(handle -> reading.search(handle, query, caller));
  }

  private void result(
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

  private static void refuseFindings(long id, FormDocument form, Answers answers) {
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
  }

  private void leave(Handle handle, long id, int version, InspectionState to, Caller caller) {
    if (!InspectionRows.leaveDraft(handle, id, version, to, caller.name(), clock.instant())) {
      throw stale(handle, id);
    }
  }

  private InspectionRow draft(Handle handle, long id, int version, Caller caller) {
    InspectionRight.INSPECT.demandOf(caller);
    InspectionRow row = reading.row(handle, id, caller);
    if (row.state() != InspectionState.DRAFT) {
      throw wrongState(row);
    }
    if (row.version() != version) {
      throw stale(handle, id);
    }
    return row;
  }

  private ServedPart part(long recordId, long accountId) {
    return parts.of(recordId).stream()
        .filter(each -> each.accountId() == accountId)
        .findFirst()
        .orElseThrow(
            () -> QualityProblem.PART_NOT_FOUND.problem("contact", recordId, "account", accountId));
  }

  private InspectionView again(Handle handle, long id) {
    return reading.view(handle, InspectionRows.one(handle, id).orElseThrow());
  }

  private static RuntimeException stale(Handle handle, long id) {
    InspectionRow stored = InspectionRows.one(handle, id).orElseThrow();
    return QualityProblem.INSPECTION_STALE.problem(
        "inspection",
        id,
        "version",
        stored.version(),
        "savedBy",
        stored.savedBy(),
        "savedAt",
        stored.savedAt(),
        "answers",
        AnswerRows.draft(handle, id),
        "comment",
        stored.comment());
  }

  private static RuntimeException wrongState(InspectionRow row) {
    return QualityProblem.INSPECTION_STATE.problem("inspection", row.id(), "state", row.state());
  }

  private void note(
      Caller who, String action, long id, @Nullable String reason, Map<String, ?> details) {
    audit.record(who, action, "inspection", Long.toString(id), reason, details);
  }
}
