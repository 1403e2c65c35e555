package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.ContestLine;
import org.meritdesk.incentive.api.Contestant;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;

/**
 * What somebody reached in a contest (竞赛得分).
 *
 * @param points to ten decimals; null where a line has none
 * @param lacks as in {@link Contestant}, without {@code out}
 */
public record ContestScore(
    long agentId,
    @Nullable BigDecimal points,
    List<Contestant.Figure> figures,
    @Nullable String lacks) {

  private static final int DECIMALS = 10;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** Fixes the list. */
  public ContestScore {
    figures = List.copyOf(figures);
  }

  /** From the figures of the contest's days. */
  public static ContestScore of(
      ContestDocument contest, long agentId, Map<Measure, Measurement> measured) {
    List<Contestant.Figure> figures = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    String lacks = null;
    for (ContestLine line : contest.lines()) {
      Measurement found = measured.get(Measure.valueOf(line.measure()));
      if (found instanceof Measured known) {
        BigDecimal points = points(line, known.value());
        boolean enough = known.sample() >= line.minimumSample();
        figures.add(
            new Contestant.Figure(
                line.measure(), known.value(), known.sample(), enough ? points : null));
        sum = sum.add(points.multiply(line.weight()));
        lacks = lacks != null || enough ? lacks : "sample";
      } else {
        figures.add(new Contestant.Figure(line.measure(), null, 0, null));
        lacks = lacks == null ? "figure" : lacks;
      }
    }
    if (lacks == null && !qualified(contest, measured)) {
      lacks = "qualifier";
    }
    BigDecimal points =
        "figure".equals(lacks) || "sample".equals(lacks)
            ? null
            : sum.divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP);
    return new ContestScore(agentId, points, figures, lacks);
  }

  private static boolean qualified(ContestDocument contest, Map<Measure, Measurement> measured) {
    BigDecimal least = contest.qualifies();
    return contest.qualifier() == null
        || least == null
        || measured.get(Measure.valueOf(contest.qualifier())) instanceof Measured known
            && known.value().compareTo(least) >= 0;
  }

  private static BigDecimal points(ContestLine line, BigDecimal value) {
    BigDecimal share =
        value
            .subtract(line.nothing())
            .multiply(HUNDRED)
            .divide(line.full().subtract(line.nothing()), DECIMALS, RoundingMode.HALF_UP);
    return share.max(BigDecimal.ZERO).min(HUNDRED);
  }
}
