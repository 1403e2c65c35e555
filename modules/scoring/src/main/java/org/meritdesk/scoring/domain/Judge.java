package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meritdesk.kernel.Published;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.SchemeDocument;

/**
 * Judges figures by a scheme (计分规则): points by each line's curve, the weights of what is missing
 * moved by its policy, one rounding of the score, gates, grade. The same input gives the same
 * bytes.
 */
public final class Judge {

  private static final BigDecimal HUNDRED = new BigDecimal("100.00");
  private static final int INNER_SCALE = 20;

  private Judge() {}

  /** Judges the figures by measure name; a measure without a figure is missing. */
  public static Judgement judge(SchemeDocument scheme, Map<String, Figure> figures) {
    List<Marked> marked =
        scheme.lines().stream()
            .map(
                line ->
                    Marked.of(
                        line, figures.getOrDefault(line.measure(), Figure.missing("NO_DATA", 0))))
            .toList();
    if (tooLittle(scheme, marked)) {
      return new Judgement(Outcome.NOT_ENOUGH_DATA, unscored(marked), null, null, null, List.of());
    }
    BigDecimal counted = sum(marked, Marked::countedWeight);
    BigDecimal score = Published.ratio(sum(marked, Marked::weightedPoints), counted);
    GateVerdict verdict = GateVerdict.of(scheme, figures, score);
    return new Judgement(
        Outcome.SCORED,
        scored(marked, counted, score),
        score,
        verdict.score(),
        Grades.of(scheme.grades()).of(verdict.score()),
        verdict.breaches());
  }

  private static boolean tooLittle(SchemeDocument scheme, List<Marked> marked) {
    BigDecimal all = sum(marked, mark -> mark.line().weight());
    BigDecimal measured =
        sum(marked, mark -> mark.measured() ? mark.line().weight() : BigDecimal.ZERO);
    return measured.signum() == 0
        || marked.stream().anyMatch(Marked::withholds)
        || measured.multiply(HUNDRED).compareTo(all.multiply(scheme.minimumMeasuredWeight())) < 0;
  }

  private static List<AppraisalLine> scored(
      List<Marked> marked, BigDecimal counted, BigDecimal score) {
    List<BigDecimal> exactWeights =
        exact(marked, mark -> mark.countedWeight().multiply(HUNDRED), counted);
    List<BigDecimal> limits =
        marked.stream().map(mark -> mark.points() == null ? BigDecimal.ZERO : HUNDRED).toList();
    List<BigDecimal> weights = Apportionment.of(exactWeights, HUNDRED, limits);
    List<BigDecimal> contributions =
        Apportionment.of(exact(marked, Marked::weightedPoints, counted), score, weights);
    List<AppraisalLine> lines = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      lines.add(line(i + 1, marked.get(i), weights.get(i), contributions.get(i)));
    }
    return lines;
  }

  private static List<AppraisalLine> unscored(List<Marked> marked) {
    BigDecimal nothing = Published.figure(BigDecimal.ZERO);
    List<AppraisalLine> lines = new ArrayList<>();
    for (Marked mark : marked) {
      lines.add(line(lines.size() + 1, mark, nothing, nothing));
    }
    return lines;
  }

  private static AppraisalLine line(
      int lineNo, Marked mark, BigDecimal weight, BigDecimal contribution) {
    BigDecimal points = mark.points();
    return new AppraisalLine(
        lineNo,
        mark.line().measure(),
        Published.figure(mark.line().weight()),
        weight,
        mark.figure().value(),
        mark.figure().sample(),
        mark.figure().low(),
        mark.figure().high(),
        points == null ? null : Published.figure(points),
        contribution,
        weight.subtract(contribution),
        mark.missing(),
        mark.missing() == null ? null : mark.line().missing());
  }

  private static List<BigDecimal> exact(
      List<Marked> marked, Function<Marked, BigDecimal> part, BigDecimal counted) {
    return marked.stream()
        .map(mark -> part.apply(mark).divide(counted, INNER_SCALE, RoundingMode.HALF_UP))
        .toList();
  }

  private static BigDecimal sum(List<Marked> marked, Function<Marked, BigDecimal> part) {
    return marked.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
