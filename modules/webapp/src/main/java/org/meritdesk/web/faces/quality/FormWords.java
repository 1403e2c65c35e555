package org.meritdesk.web.faces.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** A form in the reader's language, as it is marked in calibration (校准用表). */
record FormWords(Words words, Figures figures) {

  /** The text in the reader's language, else in the other. */
  String either(Map<String, String> names) {
    boolean chinese = "zh".equals(words.locale().getLanguage());
    String wanted = names.get(chinese ? "zh-CN" : "en");
    String other = names.get(chinese ? "en" : "zh-CN");
    return wanted != null && !wanted.isBlank() ? wanted : other == null ? "" : other;
  }

  /** What a point is called: what it earns and what must have been seen. */
  String point(ScalePoint point) {
    return figures.plain(point.points()) + " · " + either(point.wording());
  }

  /** An answer in short: its points, N/A, or a dash. */
  String brief(Criterion criterion, @Nullable Answer answer) {
    if (answer == null) {
      return Figures.NONE;
    }
    if (answer.notApplicable()) {
      return words.of("calibration.na");
    }
    return criterion
        .point(answer.point())
        .map(point -> figures.plain(point.points()))
        .orElse(Figures.NONE);
  }

  /** What an answer means; empty for N/A. */
  String wording(Criterion criterion, @Nullable Answer answer) {
    return answer == null || answer.notApplicable()
        ? ""
        : criterion.point(answer.point()).map(point -> either(point.wording())).orElse("");
  }

  /** The rows to mark. */
  List<MarkRow> rows(FormDocument form, CalibrationMark mark) {
    List<MarkRow> rows = new ArrayList<>();
    for (FormSection section : form.sections()) {
      String heading = either(section.names());
      for (Criterion criterion : section.criteria()) {
        rows.add(row(rows.size() + 1, heading, criterion, mark));
        heading = "";
      }
    }
    return rows;
  }

  private MarkRow row(int number, String heading, Criterion criterion, CalibrationMark mark) {
    Optional<Answer> answer = mark.answers().to(criterion);
    List<MarkRow.Option> options = new ArrayList<>();
    for (ScalePoint point : criterion.points()) {
      boolean chosen =
          answer
              .map(given -> !given.notApplicable() && point.code().equals(given.point()))
              .orElse(false);
      options.add(
          new MarkRow.Option(
              point.code(),
              figures.plain(point.points()),
              either(point.wording()),
              point.fails(),
              chosen));
    }
    if (criterion.notApplicable() != NotApplicablePolicy.FORBID) {
      options.add(
          new MarkRow.Option(
              CriterionAgreement.NOT_APPLICABLE,
              "",
              words.of("calibration.na"),
              false,
              answer.map(Answer::notApplicable).orElse(false)));
    }
    CriterionState state = state(mark, criterion);
    return new MarkRow(
        criterion.code(),
        number,
        heading,
        either(criterion.names()),
        state != CriterionState.NOT_ASKED,
        state != CriterionState.UNANSWERED,
        options,
        answer.map(Answer::comment).orElse(""));
  }

  static CriterionState state(CalibrationMark mark, Criterion criterion) {
    return mark.result().sections().stream()
        .flatMap(section -> section.criteria().stream())
        .filter(each -> each.code().equals(criterion.code()))
        .map(CriterionResult::state)
        .findFirst()
        .orElse(CriterionState.NOT_ASKED);
  }
}
