package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.StatementLine;

/** Who shares in which pool, and how it is split (奖金池分配). */
final class PoolSplit {

  private static final int DECIMALS = 4;

  private record Share(PlanInForce plan, BonusPool pool, PayPart part, BigDecimal base) {

    /** Score × base × days, as a whole number. */
    BigInteger weight() {
      BigDecimal score = part.score();
      return score == null
          ? BigInteger.ZERO
          : score
              .multiply(base)
              .multiply(BigDecimal.valueOf(part.days()))
              .movePointRight(DECIMALS)
              .toBigInteger();
    }
  }

  private final boolean whole;
  private final Map<String, List<Share>> pools = new LinkedHashMap<>();

  PoolSplit(boolean whole) {
    this.whole = whole;
  }

  void add(PlanInForce plan, BonusPool pool, PayPart part, BigDecimal base) {
    pools
        .computeIfAbsent(
            pool.code() + (pool.perTeam() ? "/" + part.team() : ""), code -> new ArrayList<>())
        .add(new Share(plan, pool, part, base));
  }

  Map<PayPart, List<StatementLine>> lines() {
    Map<PayPart, List<StatementLine>> found = new IdentityHashMap<>();
    for (List<Share> each : pools.values()) {
      List<BigInteger> weights = each.stream().map(Share::weight).toList();
      BigDecimal[] amounts =
          whole ? LargestRemainder.split(each.get(0).pool().amount(), weights) : new BigDecimal[0];
      for (int i = 0; i < each.size(); i++) {
        Share share = each.get(i);
        found.put(
            share.part(), List.of(line(share, whole ? amounts[i] : BigDecimal.ZERO.setScale(2))));
      }
    }
    return found;
  }

  private StatementLine line(Share share, BigDecimal amount) {
    LineReason reason =
        share.part().score() == null
            ? LineReason.NO_SCORE
            : whole ? LineReason.POOL_SHARE : LineReason.POOL_OPEN;
    return MonthPay.line(
            1, reason, share.part(), share.plan(), share.base(), null, amount, LineKind.POOL)
        .because(
            Map.of("rule", share.pool().code(), "pool", share.pool().amount().toPlainString()));
  }
}
