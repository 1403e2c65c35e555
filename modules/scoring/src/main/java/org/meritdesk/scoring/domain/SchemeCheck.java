package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Finding;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;

/**
 * What is wrong or remarkable about a scheme (方案校验): weights, lines, curves, gates, grades; every
 * finding names its row.
 */
public final class SchemeCheck {

  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal HEAVY_RATING = new BigDecimal("30");

  private final MeasureCatalogue catalogue;
  private final Findings findings = new Findings();

  private SchemeCheck(MeasureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All findings, top to bottom. */
  public static List<Finding> of(SchemeDocument document, MeasureCatalogue catalogue) {
    SchemeCheck check = new SchemeCheck(catalogue);
    check.head(document);
    check.weights(document);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < document.lines().size(); i++) {
      check.line("lines[" + i + "]", document.lines().get(i), seen);
    }
    new GradeCheck(check.findings, catalogue).check(document);
    for (int i = 0; i < document.notes().size(); i++) {
      check.findings.warning("notes[" + i + "]", "note", "text", document.notes().get(i));
    }
    return check.findings.all();
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void head(SchemeDocument document) {
    if (document.code() == null || !document.code().matches("[a-z0-9][a-z0-9-]{0,62}")) {
      findings.error("code", "code-malformed");
    }
    for (String language : List.of("zh-CN", "en")) {
      if (document.names().getOrDefault(language, "").isBlank()) {
        findings.error("names", "name-missing", "language", language);
      }
    }
    if (document.validFrom() == null) {
      findings.error("validFrom", "month-missing");
    }
    if (outside(document.minimumMeasuredWeight(), HUNDRED)) {
      findings.error("minimumMeasuredWeight", "percent-out-of-range");
    }
  }

  private void weights(SchemeDocument document) {
    if (document.lines().isEmpty()) {
      findings.error("lines", "lines-missing");
      return;
    }
    if (document.declaredRemainder().signum() < 0
        || document.declaredRemainder().compareTo(HUNDRED) >= 0) {
      findings.error("declaredRemainder", "percent-out-of-range");
    }
    BigDecimal sum = document.declaredRemainder();
    for (SchemeLine line : document.lines()) {
      sum = sum.add(orZero(line.weight()));
    }
    if (sum.compareTo(HUNDRED) != 0) {
      findings.error("lines", "weights-sum", "sum", sum, "remainder", document.declaredRemainder());
    }
    if (document.declaredRemainder().signum() > 0) {
      findings.warning(
          "declaredRemainder", "remainder-open", "remainder", document.declaredRemainder());
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void line(String place, SchemeLine line, Set<String> seen) {
    Optional<MeasureTraits> traits = catalogue.find(line.measure());
    if (traits.isEmpty()) {
      findings.error(place, "measure-unknown", "measure", line.measure());
    } else if (!traits.get().ofAgents()) {
      findings.warning(place, "measure-not-of-agents", "measure", line.measure());
    }
    if (!seen.add(line.measure())) {
      findings.error(place, "measure-twice", "measure", line.measure());
    }
    weight(place, line, traits);
    if (line.minimumSample() < 0) {
      findings.error(place, "sample-negative", "sample", line.minimumSample());
    }
    if (line.missing() == MissingPolicy.NEUTRAL && outside(line.missingPoints(), HUNDRED)) {
      findings.error(place, "neutral-points-missing", "measure", line.measure());
    }
    if (line.curve() == null) {
      findings.error(place, "curve-missing", "measure", line.measure());
    } else {
      CurveCheck.check(place + ".curve", line.curve(), traits, findings);
    }
  }

  private void weight(String place, SchemeLine line, Optional<MeasureTraits> traits) {
    BigDecimal weight = orZero(line.weight());
    if (weight.signum() <= 0 || weight.stripTrailingZeros().scale() > 2) {
      findings.error(place, "weight-malformed", "weight", weight);
    }
    if (traits.map(MeasureTraits::rating).orElse(false) && weight.compareTo(HEAVY_RATING) > 0) {
      findings.warning(place, "rating-heavy", "weight", weight, "usual", HEAVY_RATING);
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack the number
  private static BigDecimal orZero(BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }

  static boolean outside(@Nullable BigDecimal number, BigDecimal most) {
    return number == null || number.signum() < 0 || number.compareTo(most) > 0;
  }
}
