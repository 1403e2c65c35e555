package org.meritdesk.web.faces.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.SectionResult;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** Puts an inspection's state so far into words (质检进行状态生成). */
record RunningForms(Words words, Figures figures) {

  RunningForm of(InspectionView view) {
    FormResult result = view.result();
    Map<String, Criterion> criteria = new HashMap<>();
    view.form().criteria().forEach(criterion -> criteria.put(criterion.code(), criterion));
    Set<String> open = new HashSet<>();
    Set<String> owes = new HashSet<>();
    view.findings().stream().filter(FormFinding::refuses).forEach(f -> sort(f, open, owes));
    Set<String> failed = new HashSet<>();
    result.failures().stream()
        .map(failure -> failure.criterion())
        .filter(code -> code != null)
        .forEach(failed::add);
    Map<String, RunningForm.Item> items = new HashMap<>();
    List<String> missing = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    int number = 0;
    int asked = 0;
    for (SectionResult section : result.sections()) {
      for (CriterionResult each : section.criteria()) {
        number++;
        String code = each.code();
        boolean isAsked = each.state() != CriterionState.NOT_ASKED;
        asked += isAsked ? 1 : 0;
        if (open.contains(code)) {
          missing.add(String.valueOf(number));
        } else if (owes.contains(code)) {
          silent.add(String.valueOf(number));
        }
        Criterion criterion = criteria.get(code);
        items.put(
            code,
            new RunningForm.Item(
                isAsked,
                criterion == null ? "" : points(each, criterion),
                open.contains(code),
                owes.contains(code),
                failed.contains(code)));
      }
    }
    int judged = asked - missing.size();
    return new RunningForm(
        view.version(),
        words.of("inspect.saved", minute(figures.time(view.savedAt()))),
        words.of("inspect.judged", judged, asked),
        asked == 0 ? 0 : judged * 100 / asked,
        sum(result),
        result.score() == null
            ? ""
            : words.of(
                "inspect.score",
                figures.exactScore(result.score()),
                words.name("form-outcome", result.outcome())),
        lacks(missing, silent),
        missing.isEmpty() && silent.isEmpty(),
        items);
  }

  private static String minute(String time) {
    return time.length() > 5 ? time.substring(0, 5) : time;
  }

  private static void sort(FormFinding finding, Set<String> open, Set<String> owes) {
    String code = finding.place().substring("answers.".length());
    (finding.code().equals("comment-missing") ? owes : open).add(code);
  }

  private String points(CriterionResult each, Criterion criterion) {
    if (criterion.weight().signum() == 0) {
      return "";
    }
    String full = figures.plain(criterion.fullPoints().multiply(criterion.weight()));
    return switch (each.state()) {
      case JUDGED -> figures.plain(each.earned()) + " / " + full;
      case NOT_APPLICABLE -> words.of("inspect.na.short");
      case NOT_ASKED -> "";
      case UNANSWERED -> "– / " + full;
    };
  }

  private String sum(FormResult result) {
    BigDecimal earned = BigDecimal.ZERO;
    BigDecimal possible = BigDecimal.ZERO;
    for (SectionResult section : result.sections()) {
      earned = earned.add(section.earned());
      possible = possible.add(section.possible());
    }
    return words.of("inspect.points", figures.plain(earned), figures.plain(possible));
  }

  private String lacks(List<String> missing, List<String> silent) {
    String comma = words.of("inspect.comma");
    String text = missing.isEmpty() ? "" : words.of("inspect.missing", String.join(comma, missing));
    String owed = silent.isEmpty() ? "" : words.of("inspect.silent", String.join(comma, silent));
    return text.isEmpty() || owed.isEmpty() ? text + owed : text + words.of("inspect.semi") + owed;
  }
}
