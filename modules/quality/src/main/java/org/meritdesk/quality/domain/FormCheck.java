package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.SectionFloor;

/**
 * What is wrong or remarkable about a form (质检表校验): names, weights, scales, fails, conditions;
 * every finding names its row.
 */
public final class FormCheck {

  private final Findings findings = new Findings();
  private final RowCheck rows = new RowCheck(findings);
  private final FailCheck fails;
  private final Set<String> sectionCodes = new HashSet<>();
  private final Map<String, Criterion> earlier = new LinkedHashMap<>();
  private boolean weighed;

  private FormCheck(FormDocument form) {
    this.fails = new FailCheck(findings, form.passMark());
  }

  /** All findings, top to bottom. */
  public static List<FormFinding> of(FormDocument form) {
    FormCheck check = new FormCheck(form);
    check.head(form);
    for (int i = 0; i < form.sections().size(); i++) {
      check.section("sections[" + i + "]", form.sections().get(i));
    }
    if (!form.sections().isEmpty() && !check.weighed) {
      check.findings.error("sections", "nothing-weighs");
    }
    for (int i = 0; i < form.notes().size(); i++) {
      check.findings.warning("notes[" + i + "]", "note", "text", form.notes().get(i));
    }
    return check.findings.all();
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void head(FormDocument form) {
    rows.code("code", form.code(), new HashSet<>());
    rows.texts("names", form.names(), "name-missing");
    if (form.validFrom() == null) {
      findings.error("validFrom", "date-missing");
    }
    BigDecimal mark = form.passMark();
    if (RowCheck.notPositive(mark) || mark.compareTo(RowCheck.HUNDRED) > 0) {
      findings.error("passMark", "pass-mark-out-of-range", "mark", String.valueOf(mark));
    }
    if (form.sections().isEmpty()) {
      findings.error("sections", "sections-missing");
    }
  }

  private void section(String place, FormSection section) {
    rows.code(place, section.code(), sectionCodes);
    rows.texts(place, section.names(), "name-missing");
    SectionFloor floor = section.floor();
    if (floor != null) {
      fails.floor(place + ".floor", floor);
    }
    if (section.criteria().isEmpty()) {
      findings.error(place, "criteria-missing");
    }
    for (int i = 0; i < section.criteria().size(); i++) {
      criterion(place + ".criteria[" + i + "]", section.criteria().get(i));
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void criterion(String place, Criterion criterion) {
    rows.code(place, criterion.code(), new HashSet<>(earlier.keySet()));
    rows.texts(place, criterion.names(), "name-missing");
    BigDecimal weight = criterion.weight();
    if (weight == null || weight.signum() < 0 || RowCheck.fine(weight)) {
      findings.error(place, "weight-malformed", "weight", String.valueOf(weight));
    }
    boolean weighs = weight != null && weight.signum() > 0;
    weighed |= weighs;
    new ScaleCheck(findings, weighs).check(place, criterion.points());
    fails.criterion(place, criterion);
    if (criterion.askedIf() != null) {
      new ConditionCheck(findings, earlier).check(place + ".askedIf", criterion.askedIf());
    }
    earlier.putIfAbsent(String.valueOf(criterion.code()), criterion);
  }
}
