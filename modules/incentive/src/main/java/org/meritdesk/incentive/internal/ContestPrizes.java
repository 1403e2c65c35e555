package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestTier;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.incentive.domain.ContestPlaces.Placed;

/**
 * What places of a contest win (竞赛奖励兑现): money as an adjustment of the month of the last day, which
 * the next run pays, and points. One person wrote the tiers and another ends the contest, so that
 * both are decided.
 */
final class ContestPrizes {

  private final Handle handle;
  private final Contest contest;
  private final String checker;
  private final Instant now;

  ContestPrizes(Handle handle, Contest contest, String checker, Instant now) {
    this.handle = handle;
    this.contest = contest;
    this.checker = checker;
    this.now = now;
  }

  /** Gives everybody with a place what its tier holds. */
  void give(List<Placed> places) {
    for (Placed each : places) {
      if (each.tier() > 0) {
        ContestTier tier = contest.document().tiers().get(each.tier() - 1);
        String words = contest.document().names().get("zh-CN") + " · " + tier.reward();
        pay(each.score().agentId(), tier.prize(), words);
        credit(each.score().agentId(), tier.points(), words);
      }
    }
  }

  private void pay(long agent, BigDecimal prize, String words) {
    if (prize.signum() > 0) {
      handle
          .createUpdate(
              """
              insert into incentive.adjustment (agent_id, month, kind, amount, reason, reference,
                state, proposed_by, proposed_at, decided_by, decided_at)
              values (:agent, :month, 'PRIZE', :amount, :reason, :reference, 'APPROVED', :maker,
                :made, :checker, :now)
              """)
          .bind("agent", agent)
          .bind("month", month().atDay(1))
          .bind("amount", prize)
          .bind("reason", words)
          .bind("reference", "CONTEST-" + contest.id())
          .bind("maker", contest.madeBy())
          .bind("made", Columns.utc(contest.madeAt()))
          .bind("checker", checker)
          .bind("now", Columns.utc(now))
          .execute();
    }
  }

  private void credit(long agent, int points, String words) {
    if (points > 0) {
      PointsLedger.give(
          handle,
          new PointsLedger.Booking(
              PointsKind.EARN,
              PointsReason.CONTEST,
              PointsReason.CONTEST.name(),
              contest.id() + "/" + agent,
              0,
              agent,
              null,
              null,
              words,
              checker,
              now),
          points,
          RulesInForce.of(handle, month(), PointsRule.class).stream()
              .findFirst()
              .map(each -> each.rule().expiry(month()))
              .orElse(null));
    }
  }

  private YearMonth month() {
    return YearMonth.from(contest.document().until());
  }
}
