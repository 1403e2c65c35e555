package org.meritdesk.incentive.domain;

import static org.meritdesk.incentive.api.LineKind.PERSONAL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.TeamPart;

/**
 * What every part of a month pays by the plans in force (月度计发): the personal part, the team's part
 * beside it, within their limits; or a share of a pool; and what is rewarded by the piece. A pure
 * function.
 */
public final class MonthPay {

  private final List<PlanInForce> plans;
  private final Map<String, BigDecimal> increases;
  private final TeamResults teams;
  private final Map<String, Optional<Priced>> known = new HashMap<>();
  private final Map<PayPart, List<StatementLine>> lines = new IdentityHashMap<>();

  private MonthPay(List<PlanInForce> plans, Map<String, BigDecimal> increases, TeamResults teams) {
    this.plans = plans;
    this.increases = increases;
    this.teams = teams;
  }

  /**
   * The lines of each part, numbered from 1.
   *
   * @param increases by how much the base grows on each step
   * @param pieces what is rewarded by the piece
   * @param whole whether these are all parts of the month, so that pools can be split
   */
  public static Map<PayPart, List<StatementLine>> of(
      List<PayPart> parts,
      List<PlanInForce> plans,
      Map<String, BigDecimal> increases,
      TeamResults teams,
      PieceCounts pieces,
      boolean whole) {
    MonthPay month = new MonthPay(plans, increases, teams);
    PoolSplit pools = new PoolSplit(whole);
    for (PayPart part : parts) {
      Priced priced = month.priced(part);
      BonusPool pool = priced == null ? null : priced.pool(part);
      if (priced == null) {
        month.lines.put(part, List.of(unpaid(part)));
      } else if (pool == null) {
        month.lines.put(part, month.paid(priced, part));
      } else {
        pools.add(priced.plan(), pool, part, priced.base());
      }
    }
    month.lines.putAll(pools.lines());
    PiecePay rewards = new PiecePay(pieces);
    for (PayPart part : parts) {
      Priced priced = month.priced(part);
      if (priced != null) {
        month.lines.computeIfPresent(part, (each, lines) -> rewards.on(lines, priced, each));
      }
    }
    return month.lines;
  }

  /** What the plan that has a base for the part says of its post and step, found once for all. */
  private @Nullable Priced priced(PayPart part) {
    return known
        .computeIfAbsent(
            part.post() + "|" + part.step(),
            key ->
                plans.stream()
                    .flatMap(
                        plan ->
                            Payout.base(plan.document(), part.post(), part.step(), increases)
                                .map(base -> Priced.of(plan, part.post(), base))
                                .stream())
                    .findFirst())
        .orElse(null);
  }

  private static StatementLine unpaid(PayPart part) {
    return line(
        1, Payout.NOTHING.reason(), part, null, null, null, Payout.NOTHING.amount(), PERSONAL);
  }

  private List<StatementLine> paid(Priced priced, PayPart part) {
    List<StatementLine> found = new ArrayList<>();
    BigDecimal left = priced.base();
    for (TeamPart rule : priced.teams()) {
      BigDecimal share =
          priced.base().multiply(rule.share()).setScale(2, RoundingMode.HALF_UP).min(left);
      left = left.subtract(share);
      found.add(team(2 + found.size(), priced.plan(), rule, part, share));
    }
    Payout own =
        Payout.of(
            left,
            priced.coefficients(),
            priced.unscored(),
            part.score(),
            part.days(),
            part.monthDays());
    found.add(
        0,
        line(
            1, own.reason(), part, priced.plan(), left, own.coefficient(), own.amount(), PERSONAL));
    return Limits.of(priced, part).on(found);
  }

  private StatementLine team(
      int no, PlanInForce plan, TeamPart rule, PayPart part, BigDecimal share) {
    BigDecimal figure = teams.of(rule.code(), part.team()).orElse(null);
    BigDecimal coefficient = figure == null ? rule.without() : rule.coefficient(figure);
    return line(
            no,
            figure == null ? LineReason.TEAM_WITHOUT : LineReason.TEAM_RESULT,
            part,
            plan,
            share,
            coefficient,
            Payout.amount(share, coefficient, part.days(), part.monthDays()),
            LineKind.TEAM)
        .because(
            figure == null
                ? Map.of("rule", rule.code())
                : Map.of("rule", rule.code(), "figure", figure.toPlainString()));
  }

  static StatementLine line(
      int no,
      LineReason reason,
      PayPart part,
      @Nullable PlanInForce plan,
      @Nullable BigDecimal base,
      @Nullable BigDecimal coefficient,
      BigDecimal amount,
      LineKind kind) {
    return new StatementLine(
        no,
        reason,
        part.appraisalId(),
        part.no(),
        part.team(),
        part.post(),
        plan == null ? null : plan.code(),
        plan == null ? null : Integer.valueOf(plan.version()),
        base,
        part.days(),
        part.monthDays(),
        part.score(),
        part.grade(),
        coefficient,
        amount,
        part.step(),
        kind,
        Map.of(),
        null);
  }
}
