package org.meritdesk.web.faces.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.web.faces.draw.BandDrawing;
import org.meritdesk.web.faces.draw.RampDrawing;

/**
 * A curve while it is shown or edited (计分曲线表单): its kind may change; what was typed for the other
 * kinds stays until it is saved.
 */
public class CurveFields implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The kinds of curves (曲线类型). */
  public enum Kind {
    /** Step bands. */
    STEPS,
    /** A straight line between two figures. */
    RAMP,
    /** A healthy range. */
    RANGE
  }

  private Kind kind = Kind.STEPS;
  private final List<StepFields> steps = new ArrayList<>();
  private @Nullable BigDecimal from;
  private @Nullable BigDecimal to;
  private @Nullable BigDecimal fromPoints;
  private @Nullable BigDecimal toPoints;
  private @Nullable BigDecimal inside;

  CurveFields() {
    steps.add(new StepFields(new Curve.Step(null, null, new BigDecimal("100"))));
  }

  @SuppressWarnings("NullAway") // a saved draft may lack any part
  CurveFields(Curve curve) {
    if (curve instanceof Curve.Steps stepped) {
      stepped.rows().forEach(row -> steps.add(new StepFields(row)));
    } else if (curve instanceof Curve.Ramp ramp) {
      kind = Kind.RAMP;
      from = ramp.from();
      to = ramp.to();
      fromPoints = ramp.fromPoints();
      toPoints = ramp.toPoints();
    } else if (curve instanceof Curve.Range range) {
      kind = Kind.RANGE;
      from = range.low();
      to = range.high();
      fromPoints = range.below();
      toPoints = range.above();
      inside = range.inside();
    }
  }

  @SuppressWarnings("NullAway") // what is missing is found by the check
  Curve curve() {
    return switch (kind) {
      case STEPS -> new Curve.Steps(steps.stream().map(StepFields::step).toList());
      case RAMP -> new Curve.Ramp(from, fromPoints, to, toPoints);
      case RANGE -> new Curve.Range(from, to, inside, fromPoints, toPoints);
    };
  }

  /** Adds a row that begins where the last one ends. */
  public void add() {
    BigDecimal edge = steps.isEmpty() ? null : steps.get(steps.size() - 1).getTo();
    steps.add(new StepFields(new Curve.Step(edge, null, BigDecimal.ZERO)));
  }

  /** Takes a row out. */
  public void remove(StepFields step) {
    steps.remove(step);
  }

  /** The drawing; nothing while a figure is missing. */
  public String svg(String gapWord, String label) {
    return switch (kind) {
      case STEPS ->
          bands(
              steps.stream()
                  .map(StepFields::step)
                  .map(step -> new BandDrawing.Band(step.from(), step.to(), step.points()))
                  .toList(),
              gapWord,
              label);
      case RAMP ->
          from == null || to == null || fromPoints == null || toPoints == null
              ? ""
              : new RampDrawing(from, fromPoints, to, toPoints, label).svg();
      case RANGE ->
          from == null || to == null || fromPoints == null || toPoints == null || inside == null
              ? ""
              : bands(
                  List.of(
                      new BandDrawing.Band(null, from, fromPoints),
                      new BandDrawing.Band(from, to, inside),
                      new BandDrawing.Band(to, null, toPoints)),
                  gapWord,
                  label);
    };
  }

  private static String bands(List<BandDrawing.Band> bands, String gapWord, String label) {
    return new BandDrawing(bands, gapWord, label).svg();
  }

  /** Its kind. */
  public Kind getKind() {
    return kind;
  }

  /** Takes its kind. */
  public void setKind(Kind kind) {
    this.kind = kind;
  }

  /** The rows of step bands. */
  public List<StepFields> getSteps() {
    return steps;
  }

  /** The lower figure of a ramp or range. */
  public @Nullable BigDecimal getFrom() {
    return from;
  }

  /** Takes the lower figure. */
  public void setFrom(@Nullable BigDecimal from) {
    this.from = from;
  }

  /** The upper figure of a ramp or range. */
  public @Nullable BigDecimal getTo() {
    return to;
  }

  /** Takes the upper figure. */
  public void setTo(@Nullable BigDecimal to) {
    this.to = to;
  }

  /** The points at and under the lower figure. */
  public @Nullable BigDecimal getFromPoints() {
    return fromPoints;
  }

  /** Takes the points at the lower figure. */
  public void setFromPoints(@Nullable BigDecimal fromPoints) {
    this.fromPoints = fromPoints;
  }

  /** The points at and over the upper figure. */
  public @Nullable BigDecimal getToPoints() {
    return toPoints;
  }

  /** Takes the points at the upper figure. */
  public void setToPoints(@Nullable BigDecimal toPoints) {
    this.toPoints = toPoints;
  }

  /** The points within a range. */
  public @Nullable BigDecimal getInside() {
    return inside;
  }

  /** Takes the points within a range. */
  public void setInside(@Nullable BigDecimal inside) {
    this.inside = inside;
  }

  /** A row of step bands while it is edited (分档表单); an empty edge is open. */
  public static class StepFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable BigDecimal from;
    private @Nullable BigDecimal to;
    private @Nullable BigDecimal points;

    StepFields(Curve.Step step) {
      from = step.from();
      to = step.to();
      points = step.points();
    }

    Curve.Step step() {
      return new Curve.Step(from, to, points == null ? BigDecimal.ZERO : points);
    }

    /** The lower edge. */
    public @Nullable BigDecimal getFrom() {
      return from;
    }

    /** Takes the lower edge. */
    public void setFrom(@Nullable BigDecimal from) {
      this.from = from;
    }

    /** The upper edge. */
    public @Nullable BigDecimal getTo() {
      return to;
    }

    /** Takes the upper edge. */
    public void setTo(@Nullable BigDecimal to) {
      this.to = to;
    }

    /** The points. */
    public @Nullable BigDecimal getPoints() {
      return points;
    }

    /** Takes the points. */
    public void setPoints(@Nullable BigDecimal points) {
      this.points = points;
    }
  }
}
