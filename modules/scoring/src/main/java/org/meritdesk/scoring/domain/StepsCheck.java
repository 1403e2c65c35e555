package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meritdesk.scoring.api.Curve.Step;

/** Step bands must hold every figure once (分档校验): no gap, no overlap, no unreachable row. */
final class StepsCheck {

  private record Row(int index, Step step) {}

  private final String place;
  private final Optional<MeasureTraits> traits;
  private final Findings findings;

  StepsCheck(String place, Optional<MeasureTraits> traits, Findings findings) {
    this.place = place;
    this.traits = traits;
    this.findings = findings;
  }

  void check(List<Step> steps) {
    if (steps.isEmpty()) {
      findings.error(place, "bands-empty");
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      CurveCheck.points(at(i), findings, step.points());
      if (step.from() != null && step.to() != null && step.from().compareTo(step.to()) >= 0) {
        findings.error(at(i), "bands-unreachable", "from", step.from(), "to", step.to());
      } else {
        rows.add(new Row(i, step));
      }
    }
    rows.sort(
        Comparator.comparing(
            (Row row) -> row.step().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
    joints(rows);
    ends(rows);
    slope(rows);
  }

  private void joints(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      BigDecimal to = rows.get(i - 1).step().to();
      BigDecimal from = rows.get(i).step().from();
      String row = at(rows.get(i).index());
      int other = rows.get(i - 1).index() + 1;
      if (to == null || from == null || from.compareTo(to) < 0) {
        findings.error(row, "bands-overlap", "other", other);
      } else if (from.compareTo(to) > 0) {
        findings.error(row, "bands-gap", "from", to, "to", from);
      }
    }
  }

  private void ends(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Row lowest = rows.get(0);
    BigDecimal from = lowest.step().from();
    if (from != null && from.signum() > 0) {
      findings.error(at(lowest.index()), "bands-gap-below", "to", from);
    }
    Row highest = rows.get(rows.size() - 1);
    BigDecimal to = highest.step().to();
    boolean percent = traits.map(MeasureTraits::percent).orElse(false);
    if (to != null && !(percent && to.compareTo(CurveCheck.HUNDRED) >= 0)) {
      findings.error(at(highest.index()), "bands-gap-above", "from", to);
    }
  }

  private void slope(List<Row> rows) {
    if (traits.isEmpty() || findings.refused()) {
      return;
    }
    for (int i = 1; i < rows.size(); i++) {
      int rise = rows.get(i).step().points().compareTo(rows.get(i - 1).step().points());
      if (rise != 0 && CurveCheck.against(traits.get().better(), rise > 0)) {
        findings.warning(at(rows.get(i).index()), "points-against-direction");
      }
    }
  }

  private String at(int index) {
    return place + ".rows[" + index + "]";
  }
}
