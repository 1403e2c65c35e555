package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.scoring.api.Advice;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.SchemeDocument;

/** What would reach the next band (提升建议): line by line the nearest figure that earns more. */
public final class NextBand {

  private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(Published.SCALE);

  private final SchemeDocument scheme;
  private final Map<String, Figure> figures;
  private final Judgement now;

  private NextBand(SchemeDocument scheme, Map<String, Figure> figures, Judgement now) {
    this.scheme = scheme;
    this.figures = figures;
    this.now = now;
  }

  /** Advice for a judged month, best gain first; none without a score. */
  public static List<Advice> of(SchemeDocument scheme, Map<String, Figure> figures, Judgement now) {
    if (now.score() == null) {
      return List.of();
    }
    NextBand next = new NextBand(scheme, figures, now);
    List<Advice> all = new ArrayList<>();
    for (AppraisalLine line : now.lines()) {
      Advice advice = next.advice(line);
      if (advice != null) {
        all.add(advice);
      }
    }
    all.sort(Comparator.comparing(Advice::gain).reversed());
    return List.copyOf(all);
  }

  private @Nullable Advice advice(AppraisalLine line) {
    BigDecimal value = line.value();
    if (value == null || line.missing() != null) {
      return null;
    }
    BigDecimal needed = nearestBetter(line, value);
    if (needed == null) {
      return null;
    }
    Map<String, Figure> reached = new HashMap<>(figures);
    reached.computeIfPresent(line.measure(), (name, figure) -> figure.reaching(needed));
    Judgement then = Judge.judge(scheme, reached);
    BigDecimal before = now.score();
    BigDecimal after = then.score();
    if (before == null || after == null || after.compareTo(before) <= 0) {
      return null;
    }
    return new Advice(line.measure(), value, needed, after.subtract(before), after, then.grade());
  }

  private @Nullable BigDecimal nearestBetter(AppraisalLine line, BigDecimal value) {
    Curve curve = scheme.lines().get(line.lineNo() - 1).curve();
    if (curve instanceof Curve.Ramp ramp) {
      return alongRamp(ramp, line, value);
    }
    BigDecimal points = CurvePoints.of(curve, value);
    return edges(curve)
        .flatMap(edge -> Stream.of(edge, edge.subtract(STEP), edge.add(STEP)))
        .filter(candidate -> candidate.signum() >= 0 && CurvePoints.covers(curve, candidate))
        .filter(candidate -> CurvePoints.of(curve, candidate).compareTo(points) > 0)
        .min(
            Comparator.comparing((BigDecimal candidate) -> candidate.subtract(value).abs())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static Stream<BigDecimal> edges(Curve curve) {
    if (curve instanceof Curve.Range range) {
      return Stream.of(range.low(), range.high());
    }
    return ((Curve.Steps) curve)
        .rows().stream()
            .flatMap(row -> Stream.of(row.from(), row.to()))
            .flatMap(Stream::ofNullable)
            .distinct();
  }

  /** The figure that lifts the score to the next grade, or the better end if that is nearer. */
  private @Nullable BigDecimal alongRamp(Curve.Ramp ramp, AppraisalLine line, BigDecimal value) {
    boolean rising = ramp.toPoints().compareTo(ramp.fromPoints()) > 0;
    BigDecimal end = rising ? ramp.to() : ramp.from();
    if (rising ? value.compareTo(end) >= 0 : value.compareTo(end) <= 0) {
      return null;
    }
    BigDecimal score = now.score();
    BigDecimal edge = score == null ? null : Grades.edgeAbove(scheme.grades(), score);
    if (edge == null || score == null || line.effectiveWeight().signum() == 0) {
      return end;
    }
    BigDecimal missingPoints =
        edge.subtract(score)
            .multiply(new BigDecimal("100"))
            .divide(line.effectiveWeight(), 10, RoundingMode.CEILING);
    BigDecimal run = ramp.to().subtract(ramp.from());
    BigDecimal rise = ramp.toPoints().subtract(ramp.fromPoints());
    BigDecimal inside = value.max(ramp.from()).min(ramp.to());
    BigDecimal move = missingPoints.multiply(run).divide(rise, 10, RoundingMode.UP);
    BigDecimal target =
        inside
            .add(move)
            .setScale(Published.SCALE, rising ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return rising ? target.min(end) : target.max(end);
  }
}
