package org.meritdesk.incentive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.BonusBounds;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.TeamPart;

/** A million generated payouts, counted again in whole cents, without one cent of difference. */
class MillionPayoutsTest {

  private static final int MONTHS = 2000;
  private static final int PARTS = 500;
  private static final Map<String, String> NAMES = Map.of("zh-CN", "规则", "en", "rule");

  private final Random random = new Random(20261123);
  private long payouts;

  @Test
  void parts_bases_limits_and_pools_add_up_to_the_cent() {
    for (int month = 0; month < MONTHS; month++) {
      month();
    }

    assertThat(payouts).isGreaterThanOrEqualTo(1_000_000);
  }

  private void month() {
    BigDecimal pool = cents(1 + random.nextInt(50_000_000));
    BigDecimal cap = cents(50_000 + random.nextInt(300_000));
    BigDecimal share = new BigDecimal(1 + random.nextInt(100)).movePointLeft(2);
    PlanInForce plan = plan(pool, cap, share);
    TeamResults teams =
        new TeamResults(Map.of("team", Map.of("T0", new BigDecimal(random.nextInt(20)))));
    List<PayPart> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      parts.add(part(i));
    }
    Map<PayPart, List<StatementLine>> lines =
        MonthPay.of(parts, List.of(plan), Map.of(), teams, PieceCounts.NONE, true);
    Map<String, BigDecimal> pools = new HashMap<>();
    Map<String, Boolean> scored = new HashMap<>();
    for (PayPart part : parts) {
      List<StatementLine> own = lines.get(part);
      payouts++;
      if (part.post().equals("POOL")) {
        pools.merge(part.team(), own.get(0).amount(), BigDecimal::add);
        scored.merge(part.team(), part.score().signum() > 0, Boolean::logicalOr);
      } else {
        recount(part, own, cap);
      }
    }
    pools.forEach(
        (team, sum) -> {
          if (scored.get(team) && sum.compareTo(pool) != 0) {
            throw new AssertionError("pool of " + team + " pays " + sum + " of " + pool);
          }
        });
  }

  private static void recount(PayPart part, List<StatementLine> own, BigDecimal cap) {
    long bases = 0;
    long exact = 0;
    long paid = 0;
    for (StatementLine line : own) {
      bases += cents(line.base());
      exact += amount(line);
      paid += cents(line.amount());
      boolean changed = line.reason() == LineReason.CAPPED || line.reason() == LineReason.FLOORED;
      if (!changed && amount(line) != cents(line.amount())) {
        throw new AssertionError(line);
      }
    }
    long most = cents(cap) * part.days() / part.monthDays();
    long floor = (2 * 100_00L * part.days() + part.monthDays()) / (2L * part.monthDays());
    long expected = Math.min(Math.max(exact, floor), most);
    if (bases != base(part.agentId()) || paid != expected) {
      throw new AssertionError(
          "paid " + paid + " for " + expected + ", bases " + bases + " in " + own);
    }
    if (own.size() != 2 || own.get(1).kind() != LineKind.TEAM) {
      throw new AssertionError(own);
    }
  }

  /** Cents of base × coefficient × days ÷ month, half up, in whole numbers. */
  private static long amount(StatementLine line) {
    long factor = line.coefficient().movePointRight(4).longValueExact();
    long numerator = cents(line.base()) * factor * line.days();
    long denominator = 10_000L * line.monthDays();
    return (2 * numerator + denominator) / (2 * denominator);
  }

  private PayPart part(int agent) {
    int month = 28 + random.nextInt(4);
    return new PayPart(
        agent,
        agent,
        1,
        "T" + random.nextInt(4),
        agent % 4 == 0 ? "POOL" : "P" + agent % 16,
        "AGENT",
        1 + random.nextInt(month),
        month,
        cents(random.nextInt(10_001)),
        "B");
  }

  private static long base(long agent) {
    return 100_000 + 7_919 * (agent % 16);
  }

  private PlanInForce plan(BigDecimal pool, BigDecimal cap, BigDecimal share) {
    List<PlanDocument.Base> bases = new ArrayList<>();
    bases.add(new PlanDocument.Base("POOL", null, cents(random.nextInt(300_000) + 1)));
    for (int i = 0; i < 16; i++) {
      bases.add(new PlanDocument.Base("P" + i, null, cents(base(i))));
    }
    List<IncentiveRule> rules =
        List.of(
            new TeamPart(
                "team",
                NAMES,
                Set.of(),
                share,
                "",
                "NPS",
                List.of(">10=1.2345", "3=0.9"),
                BigDecimal.ZERO,
                new BigDecimal("0.5")),
            new BonusPool("pool", NAMES, Set.of("POOL"), Set.of(), true, pool),
            new BonusBounds("bounds", NAMES, Set.of(), new BigDecimal("100"), cap));
    return new PlanInForce(
        "plan",
        1,
        new PlanDocument(
            "plan",
            NAMES,
            YearMonth.of(2026, 1),
            "CNY",
            bases,
            List.of(
                new PlanDocument.CoefficientBand(new BigDecimal("90"), new BigDecimal("1.2")),
                new PlanDocument.CoefficientBand(new BigDecimal("70"), new BigDecimal("0.8765")),
                new PlanDocument.CoefficientBand(null, BigDecimal.ZERO)),
            BigDecimal.ZERO,
            rules,
            "",
            List.of()));
  }

  private static BigDecimal cents(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  private static long cents(BigDecimal amount) {
    return amount.movePointRight(2).longValueExact();
  }
}
