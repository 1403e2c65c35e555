package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CalibrationContact;
import org.meritdesk.quality.api.CalibrationGrader;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationResults;
import org.meritdesk.quality.api.CalibrationState;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.FileAnswer;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Who;

/**
 * One session (校准): while it is open who was asked marks contact by contact, afterwards everybody
 * sees the marks side by side and what they say.
 */
@Named
@RequestScoped
public class CalibrationPage {

  @Inject private Calibrations calibrations;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private Who who;

  private @Nullable Long id;
  private @Nullable Integer contact;
  private @Nullable CalibrationView view;
  private @Nullable CalibrationResults results;

  /** The session. */
  public CalibrationView getView() {
    CalibrationView known = view;
    if (known == null) {
      known = calibrations.get(id == null ? 0 : id, reader.caller());
      view = known;
    }
    return known;
  }

  /** Reads again what a step changed. */
  public void forget() {
    view = null;
  }

  /** Shows all marks. */
  public void reveal() {
    calibrations.reveal(getView().line().id(), reader.caller());
    notices.done(here(), "calibration.was.revealed");
  }

  /** Ends the discussion. */
  public void end() {
    calibrations.close(getView().line().id(), reader.caller());
    notices.done(here(), "calibration.was.closed");
  }

  /** Hands out all marks as a table. */
  public void export() {
    FileAnswer.send(
        "calibration-" + id + ".csv",
        "text/csv",
        calibrations.table(getView().line().id(), reader.caller()));
  }

  /** The address of the session. */
  public String here() {
    return "calibration?id=" + getView().line().id();
  }

  /** Whether the reader marks now. */
  public boolean isMarking() {
    return isOpen() && getView().line().takesPart();
  }

  /** Whether everybody still marks alone. */
  public boolean isOpen() {
    return getView().line().state() == CalibrationState.OPEN;
  }

  /** Whether the reader may show all marks now. */
  public boolean isMayReveal() {
    return isOpen() && getView().opener();
  }

  /** Whether the reader may end the discussion. */
  public boolean isMayClose() {
    return getView().line().state() == CalibrationState.REVEALED && getView().opener();
  }

  /** Whether the reader may write down what is agreed. */
  public boolean isMayAgree() {
    return getView().line().state() == CalibrationState.REVEALED
        && (getView().opener() || getView().line().takesPart());
  }

  /** The contacts: as they come while marking, afterwards those with most disagreement first. */
  public List<ContactTab> getTabs() {
    Matrix matrix = matrix();
    return getView().contacts().stream()
        .map(each -> tab(each, isOpen() ? 0 : matrix.differences(each.no())))
        .sorted(Comparator.comparing(ContactTab::differences).reversed())
        .toList();
  }

  private ContactTab tab(CalibrationContact each, long differences) {
    boolean done =
        getView().marks().stream()
            .anyMatch(
                mark ->
                    mark.contactNo() == each.no()
                        && mark.grader().equals(reader.caller().name())
                        && mark.submitted());
    return new ContactTab(each.no(), each.no() == getChosen(), done, differences);
  }

  /** A contact in the row of tabs (样本页签). */
  public record ContactTab(int no, boolean current, boolean done, long differences) {}

  /** The contact shown: the one asked for, else the first to do. */
  public int getChosen() {
    Integer asked = contact;
    int most = getView().contacts().size();
    if (asked != null && asked >= 1 && asked <= most) {
      return asked;
    }
    return isOpen() ? firstToMark() : firstToDiscuss();
  }

  private int firstToMark() {
    return getView().contacts().stream()
        .map(CalibrationContact::no)
        .filter(
            no ->
                getView().marks().stream()
                    .noneMatch(mark -> mark.contactNo() == no && mark.submitted()))
        .findFirst()
        .orElse(1);
  }

  private int firstToDiscuss() {
    Matrix matrix = matrix();
    return getView().contacts().stream()
        .map(CalibrationContact::no)
        .max(
            Comparator.comparing(matrix::differences)
                .thenComparing(Comparator.<Integer>reverseOrder()))
        .orElse(1);
  }

  /** The chosen contact. */
  public CalibrationContact getSample() {
    return getView().contacts().get(getChosen() - 1);
  }

  /** Everybody's marks of the chosen contact. */
  public List<MatrixRow> getMatrix() {
    return matrix().of(getChosen());
  }

  private Matrix matrix() {
    return new Matrix(getView(), new FormWords(words(), reader.figures()));
  }

  /** Everybody's total of the chosen contact, in the order of the graders. */
  public List<String> getScores() {
    return getView().graders().stream()
        .map(
            grader ->
                getView().marks().stream()
                    .filter(
                        mark ->
                            mark.contactNo() == getChosen() && mark.grader().equals(grader.login()))
                    .findFirst()
                    .map(CalibrationMark::result)
                    .map(result -> reader.figures().score(result.score()))
                    .orElse("–"))
        .toList();
  }

  /** Criterion by criterion. */
  public List<AgreementRow> getAgreement() {
    return new AgreementRows(words(), reader.figures())
        .of(getView().form(), getResults().criteria());
  }

  /** How far the total scores agree. */
  public AgreementRow.Line getScoreAgreement() {
    return new AgreementRows(words(), reader.figures()).line(getResults().score());
  }

  /** Participant by participant. */
  public List<AlignmentRow> getAlignments() {
    LeanWords lean = new LeanWords(words(), reader.figures());
    return getResults().alignments().stream()
        .map(
            each ->
                new AlignmentRow(
                    who.is(each.grader()),
                    each.contacts(),
                    lean.difference(each),
                    lean.interval(each.low(), each.high()),
                    lean.lean(each),
                    LeanWords.kind(each),
                    reader.figures().percent(each.alignment()),
                    lean.equal(each)))
        .toList();
  }

  /** The statistics. */
  public CalibrationResults getResults() {
    CalibrationResults known = results;
    if (known == null) {
      known = calibrations.results(getView().line().id(), reader.caller());
      results = known;
    }
    return known;
  }

  /** Whether an expert marks. */
  public boolean isWithExpert() {
    return getView().graders().stream().anyMatch(CalibrationGrader::expert);
  }

  /** The texts of the reader. */
  public Words words() {
    return new Words(reader.getLocale());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable Integer getContact() {
    return contact;
  }

  public void setContact(@Nullable Integer contact) {
    this.contact = contact;
  }
}
