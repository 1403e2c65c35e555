package org.meritdesk.quality.domain.sampling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.meritdesk.quality.api.Absence;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.PlanInspector;
import org.meritdesk.quality.api.SamplingPlan;

/** What is wrong with a sampling plan (抽样计划检查), row by row. */
public final class PlanCheck {

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
  private static final int MOST = 20;

  private final SamplingPlan plan;
  private final Set<String> forms;
  private final Set<String> people;
  private final List<FormFinding> findings = new ArrayList<>();

  private PlanCheck(SamplingPlan plan, Set<String> forms, Set<String> people) {
    this.plan = plan;
    this.forms = forms;
    this.people = people;
  }

  /**
   * All findings.
   *
   * @param forms that are used today
   * @param people who inspect
   */
  public static List<FormFinding> of(SamplingPlan plan, Set<String> forms, Set<String> people) {
    PlanCheck check = new PlanCheck(plan, forms, people);
    check.head();
    check.numbers();
    check.inspectors();
    return List.copyOf(check.findings);
  }

  private void head() {
    if (!CODE.matcher(String.valueOf(plan.code())).matches()) {
      error("code", "code-malformed", Map.of());
    }
    for (String language : List.of("zh-CN", "en")) {
      if (plan.names().getOrDefault(language, "").isBlank()) {
        error("names", "name-missing", Map.of("language", language));
      }
    }
    if (!forms.contains(String.valueOf(plan.form()))) {
      error("form", "form-not-in-force", Map.of("form", String.valueOf(plan.form())));
    }
  }

  private void numbers() {
    Integer newcomers = plan.newcomerQuota();
    if (outside(plan.quota(), 1, MOST) || newcomers != null && outside(newcomers, 1, MOST)) {
      error("quota", "quota-out-of-range", Map.of("most", MOST));
    }
    if (outside(plan.riskShare(), 0, 100)) {
      error("riskShare", "share-out-of-range", Map.of());
    }
    boolean weighs = plan.riskWeights().values().stream().anyMatch(weight -> weight > 0);
    if (plan.riskShare() > 0 && !weighs) {
      error("riskWeights", "risk-weighs-nothing", Map.of());
    }
    if (plan.riskWeights().values().stream().anyMatch(weight -> outside(weight, 0, 1000))) {
      error("riskWeights", "weight-out-of-range", Map.of());
    }
    if (plan.minimumMessages() < 0 || plan.minimumSeconds() < 0) {
      error("minimumMessages", "minimum-negative", Map.of());
    }
    if (outside(plan.dueDays(), 1, 31)) {
      error("dueDays", "due-out-of-range", Map.of());
    }
  }

  private void inspectors() {
    if (plan.inspectors().isEmpty()) {
      error("inspectors", "inspectors-missing", Map.of());
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < plan.inspectors().size(); i++) {
      PlanInspector each = plan.inspectors().get(i);
      String place = "inspectors[" + i + "]";
      String login = String.valueOf(each.login());
      if (!people.contains(login)) {
        error(place, "inspector-unknown", Map.of("inspector", login));
      }
      if (!seen.add(login)) {
        error(place, "inspector-twice", Map.of("inspector", login));
      }
      for (Absence absence : each.absences()) {
        if (absence.to().isBefore(absence.from())) {
          error(place, "absence-reversed", Map.of("inspector", login));
        }
      }
    }
  }

  private static boolean outside(int number, int low, int high) {
    return number < low || number > high;
  }

  private void error(String place, String code, Map<String, Object> arguments) {
    findings.add(new FormFinding(FormFinding.Severity.ERROR, place, code, arguments));
  }
}
