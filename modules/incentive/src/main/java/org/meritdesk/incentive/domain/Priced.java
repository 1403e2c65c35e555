package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.BonusBounds;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.PayShareLimit;
import org.meritdesk.incentive.api.PieceReward;
import org.meritdesk.incentive.api.TeamPart;
import org.meritdesk.kernel.Bands;

/** What a plan says of one post and step (岗位计发规则). */
record Priced(
    PlanInForce plan,
    BigDecimal base,
    Bands<BigDecimal> coefficients,
    BigDecimal unscored,
    List<TeamPart> teams,
    List<BonusPool> pools,
    List<BonusBounds> bounds,
    List<PayShareLimit> limits,
    List<PieceReward> pieces) {

  static Priced of(PlanInForce plan, String post, BigDecimal base) {
    return new Priced(
        plan,
        base,
        Payout.coefficients(plan.document()),
        Payout.orZero(plan.document().unscoredCoefficient()),
        plan.rules(TeamPart.class, post),
        plan.rules(BonusPool.class, post),
        plan.rules(BonusBounds.class, post),
        plan.rules(PayShareLimit.class, post),
        plan.rules(PieceReward.class, post));
  }

  /** The pool that a part shares in, if any. */
  @Nullable BonusPool pool(PayPart part) {
    return pools.stream()
        .filter(each -> each.holds(part.post(), part.team()))
        .findFirst()
        .orElse(null);
  }
}
