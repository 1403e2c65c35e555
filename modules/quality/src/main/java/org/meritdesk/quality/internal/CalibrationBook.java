package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationLine;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationNote;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.CalibrationResults;
import org.meritdesk.quality.api.CalibrationState;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.DriftLine;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormState;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.GraderAlignment;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.domain.calibration.SessionResults;

/** Keeps the calibration sessions (校准管理). */
@ApplicationScoped
class CalibrationBook implements Calibrations {

  private Jdbi jdbi;
  private Forms forms;
  private CalibrationGraders graders;
  private CalibrationContacts contacts;
  private CalibrationReading reading;
  private CalibrationMarks marks;
  private QualityNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  CalibrationBook(
      Jdbi jdbi,
      Forms forms,
      CalibrationGraders graders,
      CalibrationContacts contacts,
      CalibrationReading reading,
      CalibrationMarks marks,
      QualityNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.graders = graders;
    this.contacts = contacts;
    this.reading = reading;
    this.marks = marks;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CalibrationBook() {}

  @Override
  public List<CalibrationLine> all(Caller caller) {
    QualityRight.READ_CALIBRATIONS.demandOf(caller);
    return jdbi.withHandle(handle -> reading.lines(handle, caller));
  }

  @Override
  public CalibrationView get(long id, Caller caller) {
    QualityRight.READ_CALIBRATIONS.demandOf(caller);
    return jdbi.withHandle(
        handle -> reading.view(handle, CalibrationReading.row(handle, id), caller));
  }

  @Override
  public List<String> inspectors(Caller caller) {
    QualityRight.OPEN_CALIBRATIONS.demandOf(caller);
    return graders.all();
  }

  @Override
  @Transactional
  public CalibrationView open(CalibrationRequest request, Caller caller) {
    QualityRight.OPEN_CALIBRATIONS.demandOf(caller);
    if (request.name().isEmpty() || request.name().length() > 80) {
      throw QualityProblem.CALIBRATION_FIELD.problem("field", "name");
    }
    int version = form(request).versionNo();
    List<UserView> who = graders.of(request);
    long fresh = clock.millis();
    CalibrationContacts.Chosen chosen = contacts.of(request, who, fresh);
    return jdbi.inTransaction(
        handle -> {
          long id =
              CalibrationRows.open(
                  handle,
                  request,
                  new CalibrationRows.Kept(version, chosen.seed(), chosen.population(), fresh),
                  caller.name(),
                  clock.instant());
          CalibrationRows.addContacts(handle, id, chosen.parts());
          CalibrationRows.addGraders(
              handle, id, who.stream().map(UserView::login).toList(), request.expert());
          note(caller, "calibration.opened", id);
          notices.calibration(
              id, request.name(), who.stream().map(UserView::login).toList(), caller.name());
          return reading.view(handle, CalibrationReading.row(handle, id), caller);
        });
  }

  private FormVersion form(CalibrationRequest request) {
    Integer wanted = request.formVersion();
    LocalDate today = LocalDate.now(clock);
    FormVersion form =
        wanted == null
            ? forms.inForce(request.formCode(), today).orElse(null)
            : forms.version(request.formCode(), wanted);
    if (form == null || form.state() != FormState.APPROVED) {
      throw QualityProblem.FORM_NOT_FOUND.problem(
          "form", request.formCode(), "version", wanted == null ? today : wanted);
    }
    return form;
  }

  @Override
  public CalibrationMark mark(long id, int contactNo, Caller caller) {
    return jdbi.withHandle(
        handle -> marks.own(handle, CalibrationReading.row(handle, id), contactNo, caller));
  }

  @Override
  @Transactional
  public CalibrationMark save(
      long id, int contactNo, int version, Answers answers, String comment, Caller caller) {
    return jdbi.inTransaction(
        handle -> {
          CalibrationRow row = CalibrationReading.locked(handle, id, CalibrationState.OPEN);
          return marks.save(handle, row, contactNo, version, answers, comment, caller);
        });
  }

  @Override
  @Transactional
  public CalibrationMark submit(long id, int contactNo, int version, Caller caller) {
    return jdbi.inTransaction(
        handle -> {
          CalibrationRow row = CalibrationReading.locked(handle, id, CalibrationState.OPEN);
          CalibrationMark mark = marks.submit(handle, row, contactNo, version, caller);
          CalibrationLine line = reading.view(handle, row, caller).line();
          if (line.submitted() == line.wanted()) {
            go(handle, id, CalibrationState.REVEALED, "calibration.revealed", caller);
          }
          return mark;
        });
  }

  @Override
  @Transactional
  public CalibrationView reveal(long id, Caller caller) {
    return moved(
        id, CalibrationState.OPEN, CalibrationState.REVEALED, "calibration.revealed", caller);
  }

  @Override
  @Transactional
  public CalibrationView close(long id, Caller caller) {
    return moved(
        id, CalibrationState.REVEALED, CalibrationState.CLOSED, "calibration.closed", caller);
  }

  private CalibrationView moved(
      long id, CalibrationState from, CalibrationState to, String action, Caller caller) {
    QualityRight.OPEN_CALIBRATIONS.demandOf(caller);
    return jdbi.inTransaction(
        handle -> {
          if (!CalibrationReading.row(handle, id).openedBy().equals(caller.name())) {
            throw QualityProblem.CALIBRATION_NOT_YOURS.problem("calibration", id);
          }
          CalibrationReading.locked(handle, id, from);
          go(handle, id, to, action, caller);
          return reading.view(handle, CalibrationReading.row(handle, id), caller);
        });
  }

  private void go(Handle handle, long id, CalibrationState to, String action, Caller caller) {
    CalibrationRows.move(handle, id, to, caller.name(), clock.instant());
    note(caller, action, id);
  }

  @Override
  @Transactional
  public CalibrationNote discuss(
      long id, int contactNo, String criterion, Answer agreed, String text, Caller caller) {
    QualityRight.OPEN_CALIBRATIONS.demandOf(caller);
    return jdbi.inTransaction(
        handle -> {
          CalibrationRow row = CalibrationReading.locked(handle, id, CalibrationState.REVEALED);
          return marks.agree(handle, row, contactNo, criterion, agreed, text, caller);
        });
  }

  @Override
  public CalibrationResults results(long id, Caller caller) {
    QualityRight.READ_CALIBRATIONS.demandOf(caller);
    return jdbi.withHandle(handle -> results(handle, CalibrationReading.row(handle, id))).all();
  }

  @Override
  public String table(long id, Caller caller) {
    QualityRight.READ_CALIBRATIONS.demandOf(caller);
    return jdbi.withHandle(
        handle -> {
          CalibrationRow row = CalibrationReading.row(handle, id);
          FormDocument form = reading.form(row);
          return CalibrationTable.of(
              form,
              CalibrationRows.contacts(handle, id),
              reading.revealed(handle, row, form),
              NoteRows.of(handle, id));
        });
  }

  @Override
  public List<DriftLine> drift(@Nullable String formCode, Caller caller) {
    QualityRight.READ_CALIBRATIONS.demandOf(caller);
    Map<String, List<DriftLine.Point>> byGrader = new TreeMap<>();
    jdbi.useHandle(
        handle -> {
          List<CalibrationRow> revealed = CalibrationRows.revealed(handle, formCode);
          FormShelf shelf = reading.shelf();
          Map<Long, List<MarkRows.Row>> marks =
              MarkRows.submitted(handle, revealed.stream().map(CalibrationRow::id).toList());
          for (CalibrationRow row : revealed) {
            FormDocument form = shelf.get(row.formCode(), row.formVersion());
            List<MarkRows.Row> given = marks.getOrDefault(row.id(), List.of());
            SessionResults results =
                new SessionResults(
                    form, CalibrationReading.marks(form, given), row.bootstrapSeed());
            for (GraderAlignment each : results.alignments()) {
              if (row.revealedAt() != null) {
                byGrader
                    .computeIfAbsent(each.grader(), login -> new ArrayList<>())
                    .add(
                        new DriftLine.Point(
                            row.id(), row.name(), row.dueOn(), row.revealedAt(), each));
              }
            }
          }
        });
    return byGrader.entrySet().stream()
        .map(each -> new DriftLine(each.getKey(), each.getValue()))
        .toList();
  }

  private SessionResults results(Handle handle, CalibrationRow row) {
    FormDocument form = reading.form(row);
    return new SessionResults(form, reading.revealed(handle, row, form), row.bootstrapSeed());
  }

  private void note(Caller who, String action, long id) {
    audit.record(who, action, "calibration", Long.toString(id), null, Map.of());
  }
}
