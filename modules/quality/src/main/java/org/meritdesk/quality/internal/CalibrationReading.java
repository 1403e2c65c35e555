package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationContact;
import org.meritdesk.quality.api.CalibrationGrader;
import org.meritdesk.quality.api.CalibrationLine;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationState;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.domain.FormScore;

/** Shows sessions as far as a caller may see them (校准查看): what others marked only once revealed. */
@ApplicationScoped
class CalibrationReading {

  private Forms forms;

  @Inject
  CalibrationReading(Forms forms) {
    this.forms = forms;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CalibrationReading() {}

  static CalibrationRow row(Handle handle, long id) {
    return CalibrationRows.one(handle, id).orElseThrow(() -> missing(id));
  }

  /** The row, held until the caller's transaction ends. */
  static CalibrationRow locked(Handle handle, long id, CalibrationState state) {
    CalibrationRow row = CalibrationRows.locked(handle, id).orElseThrow(() -> missing(id));
    if (row.state() != state) {
      throw QualityProblem.CALIBRATION_STATE.problem("calibration", id, "state", row.state());
    }
    return row;
  }

  static RuntimeException missing(long id) {
    return QualityProblem.CALIBRATION_NOT_FOUND.problem("calibration", id);
  }

  FormDocument form(CalibrationRow row) {
    return forms.version(row.formCode(), row.formVersion()).document();
  }

  /** The forms of many sessions. */
  FormShelf shelf() {
    return new FormShelf(forms);
  }

  List<CalibrationLine> lines(Handle handle, Caller caller) {
    List<CalibrationRow> rows = CalibrationRows.all(handle);
    FormShelf shelf = shelf();
    Map<Long, Integer> sizes = CalibrationRows.sizes(handle);
    Map<Long, List<CalibrationGrader>> graders =
        CalibrationRows.graders(handle, rows.stream().map(CalibrationRow::id).toList());
    return rows.stream()
        .map(
            row ->
                line(
                    row,
                    shelf.get(row.formCode(), row.formVersion()),
                    sizes.getOrDefault(row.id(), 0),
                    graders.getOrDefault(row.id(), List.of()),
                    caller))
        .sorted(Comparator.comparing(CalibrationLine::waitsForCaller).reversed())
        .toList();
  }

  CalibrationView view(Handle handle, CalibrationRow row, Caller caller) {
    FormDocument form = form(row);
    List<CalibrationContact> contacts = CalibrationRows.contacts(handle, row.id());
    List<CalibrationGrader> graders = CalibrationRows.graders(handle, row.id());
    boolean hidden = row.state() == CalibrationState.OPEN;
    List<MarkRows.Row> marks =
        hidden
            ? MarkRows.own(handle, row.id(), caller.name())
            : MarkRows.submitted(handle, row.id());
    return new CalibrationView(
        line(row, form, contacts.size(), graders, caller),
        form,
        contacts,
        graders,
        marks(form, marks),
        NoteRows.of(handle, row.id()),
        row.drawSeed(),
        row.population(),
        row.bootstrapSeed(),
        row.openedBy().equals(caller.name()));
  }

  /** What everybody submitted in a session that is revealed. */
  List<CalibrationMark> revealed(Handle handle, CalibrationRow row, FormDocument form) {
    if (row.state() == CalibrationState.OPEN) {
      throw QualityProblem.CALIBRATION_HIDDEN.problem("calibration", row.id());
    }
    return marks(form, MarkRows.submitted(handle, row.id()));
  }

  static List<CalibrationMark> marks(FormDocument form, List<MarkRows.Row> rows) {
    return rows.stream().map(row -> mark(form, row)).toList();
  }

  static CalibrationMark mark(FormDocument form, MarkRows.Row row) {
    return new CalibrationMark(
        row.contactNo(),
        row.login(),
        row.expert(),
        row.answers(),
        row.comment(),
        FormScore.of(form, row.answers()),
        row.version(),
        row.submittedAt());
  }

  static CalibrationMark blank(FormDocument form, int contactNo, CalibrationGrader grader) {
    Answers none = new Answers(java.util.Map.of());
    return new CalibrationMark(
        contactNo, grader.login(), grader.expert(), none, "", FormScore.of(form, none), 0, null);
  }

  private static CalibrationLine line(
      CalibrationRow row,
      FormDocument form,
      int contacts,
      List<CalibrationGrader> graders,
      Caller caller) {
    CalibrationGrader own =
        graders.stream()
            .filter(each -> each.login().equals(caller.name()))
            .findFirst()
            .orElse(null);
    return new CalibrationLine(
        row.id(),
        row.name(),
        row.formCode(),
        row.formVersion(),
        form.names(),
        row.state(),
        row.openedBy(),
        row.openedAt(),
        row.revealedAt(),
        row.dueOn(),
        contacts,
        graders.size(),
        graders.stream().mapToInt(CalibrationGrader::submitted).sum(),
        contacts * graders.size(),
        own != null,
        own == null ? 0 : own.submitted());
  }
}
