package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GateEffect;
import org.meritdesk.scoring.api.GradeBand;
import org.meritdesk.scoring.api.SchemeDocument;

/**
 * Grades go from the best down and take every score; gates name a grade below the best (等级与门槛校验).
 */
final class GradeCheck {

  private final Findings findings;
  private final MeasureCatalogue catalogue;

  GradeCheck(Findings findings, MeasureCatalogue catalogue) {
    this.findings = findings;
    this.catalogue = catalogue;
  }

  void check(SchemeDocument document) {
    List<GradeBand> grades = document.grades();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < grades.size(); i++) {
      grade("grades[" + i + "]", grades, i, names);
    }
    if (grades.isEmpty() || grades.get(grades.size() - 1).atLeast() != null) {
      findings.error("grades", "grades-without-rest");
    }
    for (int i = 0; i < document.gates().size(); i++) {
      gate("gates[" + i + "]", document.gates().get(i), grades);
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void grade(String place, List<GradeBand> grades, int index, Set<String> names) {
    GradeBand band = grades.get(index);
    if (band.grade() == null || band.grade().isBlank() || !names.add(band.grade())) {
      findings.error(place, "grade-name", "grade", String.valueOf(band.grade()));
    }
    BigDecimal edge = band.atLeast();
    if (edge == null) {
      if (index < grades.size() - 1) {
        findings.error(place, "bands-unreachable", "grade", String.valueOf(band.grade()));
      }
      return;
    }
    if (SchemeCheck.outside(edge, CurveCheck.HUNDRED) || edge.stripTrailingZeros().scale() > 2) {
      findings.error(place, "grade-edge", "edge", edge);
    }
    BigDecimal above = index == 0 ? null : grades.get(index - 1).atLeast();
    if (above != null && edge.compareTo(above) >= 0) {
      findings.error(
          place,
          edge.compareTo(above) == 0 ? "bands-overlap" : "bands-unreachable",
          "other",
          index,
          "edge",
          edge);
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void gate(String place, Gate gate, List<GradeBand> grades) {
    if (catalogue.find(gate.measure()).isEmpty()) {
      findings.error(place, "measure-unknown", "measure", String.valueOf(gate.measure()));
    }
    if (gate.limit() == null || gate.breachedWhen() == null || gate.effect() == null) {
      findings.error(place, "gate-incomplete");
    }
    boolean lower = grades.stream().skip(1).anyMatch(band -> band.grade().equals(gate.grade()));
    if (gate.effect() == GateEffect.CAP_GRADE && !lower) {
      findings.error(place, "gate-grade", "grade", String.valueOf(gate.grade()));
    }
  }
}
