package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.api.Quote;

/** The life of a draft: begun, kept as one goes, dropped (质检草稿). */
@ApplicationScoped
class InspectionDrafts {

  private Jdbi jdbi;
  private Forms forms;
  private ServedParts parts;
  private InspectionReading reading;
  private Audit audit;
  private Clock clock;

  @Inject
  InspectionDrafts(
      Jdbi jdbi,
      Forms forms,
      ServedParts parts,
      InspectionReading reading,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.parts = parts;
    this.reading = reading;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionDrafts() {}

  /** Begins one, or goes on with the one that is there. */
  public InspectionView begin(
      long recordId, long accountId, String formCode, @Nullable Long taskId, Caller caller) {
    QualityRight.INSPECT.demandOf(caller);
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
      audit.record(
          caller,
          "inspection.begun",
          "inspection",
          Long.toString(row.id()),
          null,
          Map.of("record", part.recordId(), "form", code, "version", form.versionNo()));
    }
    return row;
  }

  /** Keeps what one has so far. */
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
          return reading.again(handle, row.id());
        });
  }

  /** Drops it. */
  public void discard(long inspectionId, int version, Caller caller) {
    jdbi.useTransaction(
        handle -> {
          InspectionRow row = draft(handle, inspectionId, version, caller);
          leave(handle, row.id(), version, InspectionState.DISCARDED, caller);
          audit.record(
              caller,
              "inspection.discarded",
              "inspection",
              Long.toString(row.id()),
              null,
              Map.of());
        });
  }

  /** The draft as the caller read it; refused once it is something else. */
  public InspectionRow draft(Handle handle, long id, int version, Caller caller) {
    QualityRight.INSPECT.demandOf(caller);
    InspectionRow row = reading.row(handle, id, caller);
    if (row.state() != InspectionState.DRAFT) {
      throw row.wrongState();
    }
    if (row.version() != version) {
      throw stale(handle, id);
    }
    return row;
  }

  /** Ends its life as a draft. */
  public void leave(Handle handle, long id, int version, InspectionState to, Caller caller) {
    if (!InspectionRows.leaveDraft(handle, id, version, to, caller.name(), clock.instant())) {
      throw stale(handle, id);
    }
  }

  private ServedPart part(long recordId, long accountId) {
    return parts.of(recordId).stream()
        .filter(each -> each.accountId() == accountId)
        .findFirst()
        .orElseThrow(
            () -> QualityProblem.PART_NOT_FOUND.problem("contact", recordId, "account", accountId));
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
}
