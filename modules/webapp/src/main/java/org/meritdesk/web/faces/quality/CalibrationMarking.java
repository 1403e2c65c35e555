package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.primefaces.PrimeFaces;

/** The reader's own mark of the chosen contact: kept at every change, then given for good (评分). */
@Named
@RequestScoped
public class CalibrationMarking {

  private static final String ANSWER = "answer-";
  private static final String WHY = "why-";

  @Inject private CalibrationPage page;
  @Inject private Calibrations calibrations;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable CalibrationMark mark;
  private @Nullable Integer version;

  /** The mark so far. */
  public CalibrationMark getMark() {
    CalibrationMark known = mark;
    if (known == null) {
      known = calibrations.mark(page.getView().line().id(), page.getChosen(), reader.caller());
      mark = known;
    }
    return known;
  }

  /** The rows to mark. */
  public List<MarkRow> getRows() {
    return new FormWords(page.words(), reader.figures()).rows(page.getView().form(), getMark());
  }

  /** How many of the criteria that are asked have an answer. */
  public long getDone() {
    return getRows().stream().filter(row -> row.asked() && row.answered()).count();
  }

  /** How many criteria are asked. */
  public long getAsked() {
    return getRows().stream().filter(MarkRow::asked).count();
  }

  /** Keeps what is marked; draws the form again if other questions are asked now. */
  public void keep() {
    List<Boolean> before = getRows().stream().map(MarkRow::asked).toList();
    save();
    if (!before.equals(getRows().stream().map(MarkRow::asked).toList())) {
      PrimeFaces.current().ajax().update("mark:rows");
    }
  }

  /** Gives the mark for good and goes to the next contact. */
  public void submit() {
    save();
    try {
      calibrations.submit(
          page.getView().line().id(), page.getChosen(), getMark().version(), reader.caller());
    } catch (Problem problem) {
      if (problem.type() != QualityProblem.CALIBRATION_INCOMPLETE) {
        throw problem;
      }
      notices.refuse("calibration.gaps", gaps(problem));
      return;
    }
    page.forget();
    notices.done(page.here(), page.isOpen() ? "calibration.submitted" : "calibration.was.revealed");
  }

  private void save() {
    Integer read = version;
    mark =
        calibrations.save(
            page.getView().line().id(),
            page.getChosen(),
            read == null ? getMark().version() : read,
            sent(),
            Sent.all().getOrDefault("comment", ""),
            reader.caller());
    version = getMark().version();
  }

  private Answers sent() {
    Map<String, Answer> answers = new HashMap<>();
    page.getView().form().criteria().forEach(criterion -> sent(criterion, answers));
    return new Answers(answers);
  }

  private static void sent(Criterion criterion, Map<String, Answer> answers) {
    String chosen = Sent.all().get(ANSWER + criterion.code());
    String why = Sent.all().getOrDefault(WHY + criterion.code(), "").strip();
    if (chosen != null) {
      boolean none = CriterionAgreement.NOT_APPLICABLE.equals(chosen);
      answers.put(criterion.code(), new Answer(none ? null : chosen, none, why));
    } else if (!why.isEmpty()) {
      answers.put(criterion.code(), new Answer(null, false, why));
    }
  }

  private String gaps(Problem problem) {
    Object findings = problem.arguments().get("findings");
    Map<String, String> names =
        getRows().stream().collect(Collectors.toMap(MarkRow::code, this::numbered));
    return findings instanceof List<?> list
        ? list.stream()
            .filter(FormFinding.class::isInstance)
            .map(FormFinding.class::cast)
            .map(
                finding ->
                    page.words()
                        .of(
                            "calibration.finding." + finding.code(),
                            names.getOrDefault(
                                finding.place().replace("answers.", ""), finding.place())))
            .collect(Collectors.joining(page.words().of("calibration.gaps.joint")))
        : "";
  }

  private String numbered(MarkRow row) {
    return row.number() + " " + row.name();
  }

  /** The version that the page shows. */
  public int getVersion() {
    Integer known = version;
    return known == null ? getMark().version() : known;
  }

  /** Takes the version that the page showed. */
  public void setVersion(int version) {
    this.version = version;
  }
}
