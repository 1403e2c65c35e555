package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.GradeBand;

/**
 * A curve as columns from worst to best (分档列): the joints between them and the grade that each is
 * painted as. A healthy range has its best column in the middle.
 *
 * @param shape which way the joints go
 * @param joints from left to right; empty where there is nothing to draw
 * @param grades one more than joints
 */
record CurveColumns(Shape shape, List<BigDecimal> joints, List<String> grades) {

  /** Which way the joints go (走向). */
  enum Shape {
    RISING,
    FALLING,
    TWO_SIDED
  }

  private static final List<String> WORST_FIRST = List.of("D", "C", "B", "A");

  CurveColumns {
    joints = List.copyOf(joints);
    grades = List.copyOf(grades);
  }

  static CurveColumns of(Curve curve, List<GradeBand> bands) {
    if (curve instanceof Curve.Steps steps) {
      return steps(steps);
    }
    if (curve instanceof Curve.Ramp ramp) {
      return ramp(ramp, bands);
    }
    Curve.Range range = (Curve.Range) curve;
    return new CurveColumns(
        Shape.TWO_SIDED, List.of(range.low(), range.high()), List.of("D", "A", "D"));
  }

  /** The column that a published figure falls into. */
  int reached(BigDecimal value) {
    int column = 0;
    while (column < joints.size() && passes(value.compareTo(joints.get(column)), column)) {
      column++;
    }
    return column;
  }

  private boolean passes(int comparison, int index) {
    return switch (shape) {
      case RISING -> comparison >= 0;
      case FALLING -> comparison <= 0;
      case TWO_SIDED -> index == 0 ? comparison >= 0 : comparison > 0;
    };
  }

  private static CurveColumns steps(Curve.Steps steps) {
    List<Curve.Step> rows =
        steps.rows().stream().sorted(Comparator.comparing(Curve.Step::points)).toList();
    boolean falling = rows.size() > 1 && rows.get(0).to() == null;
    List<BigDecimal> joints = new ArrayList<>();
    for (Curve.Step row : rows.subList(0, Math.max(0, rows.size() - 1))) {
      BigDecimal joint = falling ? row.from() : row.to();
      if (joint != null) {
        joints.add(joint);
      }
    }
    return new CurveColumns(
        falling ? Shape.FALLING : Shape.RISING, joints, letters(joints.size() + 1));
  }

  private static CurveColumns ramp(Curve.Ramp ramp, List<GradeBand> bands) {
    BigDecimal span = ramp.toPoints().subtract(ramp.fromPoints());
    List<BigDecimal> joints = new ArrayList<>();
    List<String> grades = new ArrayList<>(List.of(bands.get(bands.size() - 1).grade()));
    for (int i = bands.size() - 2; i >= 0 && span.signum() != 0; i--) {
      BigDecimal edge = bands.get(i).atLeast();
      if (edge == null) {
        continue;
      }
      BigDecimal share = edge.subtract(ramp.fromPoints()).divide(span, 8, RoundingMode.HALF_UP);
      if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        BigDecimal way = ramp.to().subtract(ramp.from());
        joints.add(ramp.from().add(share.multiply(way)).setScale(2, RoundingMode.HALF_UP));
        grades.add(bands.get(i).grade());
      }
    }
    return new CurveColumns(span.signum() < 0 ? Shape.FALLING : Shape.RISING, joints, grades);
  }

  private static List<String> letters(int count) {
    List<String> letters = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      int fromBest = count - 1 - column;
      boolean worst = column == 0;
      letters.add(WORST_FIRST.get(worst ? 0 : Math.max(0, 3 - fromBest)));
    }
    return letters;
  }
}
