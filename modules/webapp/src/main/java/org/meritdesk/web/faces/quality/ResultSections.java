package org.meritdesk.web.faces.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.Quote;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.api.SectionResult;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** Lays out a result by section and criterion (质检结果排版); what was not asked is left out. */
record ResultSections(Words words, Figures figures, FormDocument form, List<Quote> quotes) {

  List<ResultSection> of(FormResult result, Answers answers) {
    FormTongue tongue = new FormTongue(words);
    Map<String, Criterion> criteria = new HashMap<>();
    form.criteria().forEach(criterion -> criteria.put(criterion.code(), criterion));
    Map<String, String> titles = new HashMap<>();
    for (FormSection section : form.sections()) {
      titles.put(section.code(), tongue.of(section.names()));
    }
    Set<String> failed = new HashSet<>();
    result.failures().stream()
        .map(failure -> failure.criterion())
        .filter(code -> code != null)
        .forEach(failed::add);
    List<ResultSection> sections = new ArrayList<>();
    for (SectionResult section : result.sections()) {
      List<ResultLine> lines = new ArrayList<>();
      for (CriterionResult each : section.criteria()) {
        Criterion criterion = criteria.get(each.code());
        if (criterion != null && each.state() != CriterionState.NOT_ASKED) {
          Answer answer = answers.to(criterion).orElse(null);
          lines.add(line(criterion, each, answer, failed.contains(each.code()), tongue));
        }
      }
      BigDecimal percent = section.percent();
      sections.add(
          new ResultSection(
              titles.getOrDefault(section.code(), ""),
              percent == null ? "" : figures.percent(percent),
              lines));
    }
    return sections;
  }

  private ResultLine line(
      Criterion criterion,
      CriterionResult each,
      @Nullable Answer answer,
      boolean failed,
      FormTongue tongue) {
    Aspect aspect = criterion.aspect();
    boolean weighs = criterion.weight().signum() != 0;
    String full = figures.plain(criterion.fullPoints().multiply(criterion.weight()));
    boolean judged = each.state() == CriterionState.JUDGED;
    return new ResultLine(
        criterion.code(),
        tongue.of(criterion.names()),
        aspect == null ? "" : words.name("aspect", aspect),
        weighs && judged ? figures.plain(each.earned()) + " / " + full : "",
        judged
            ? criterion.point(each.point()).map(ScalePoint::wording).map(tongue::of).orElse("")
            : words.of("inspect.na.short"),
        tone(criterion, each, failed),
        failed,
        answer == null ? "" : answer.comment(),
        quotes.stream().filter(quote -> quote.criterion().equals(criterion.code())).toList());
  }

  private static String tone(Criterion criterion, CriterionResult each, boolean failed) {
    if (failed) {
      return "bad";
    }
    if (each.state() != CriterionState.JUDGED) {
      return "";
    }
    BigDecimal full = criterion.fullPoints();
    BigDecimal got = criterion.point(each.point()).map(ScalePoint::points).orElse(BigDecimal.ZERO);
    return got.compareTo(full) >= 0 ? "good" : got.signum() == 0 ? "bad" : "watch";
  }
}
