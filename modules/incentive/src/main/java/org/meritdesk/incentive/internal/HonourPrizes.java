package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.meritdesk.incentive.api.MonthStar;

/** Money that goes with an honour (荣誉奖金): an adjustment of its month, which the next run pays. */
final class HonourPrizes {

  private HonourPrizes() {}

  /** Two people have decided with the honour, so that it can be paid. */
  static void give(Handle handle, HonourRows.Row honour, String checker, Instant now) {
    BigDecimal prize = of(handle, honour);
    if (prize.signum() > 0) {
      insert(handle, honour, prize, honour.words(), honour.nominatedBy(), now)
          .bind("state", "APPROVED")
          .bind("checker", checker)
          .bind("decided", Columns.utc(now))
          .execute();
    }
  }

  /** What was given is asked back; another person decides. */
  static void askBack(
      Handle handle, HonourRows.Row honour, String reason, String who, Instant now) {
    BigDecimal prize = of(handle, honour);
    if (prize.signum() > 0) {
      insert(handle, honour, prize.negate(), reason, who, now)
          .bind("state", "PROPOSED")
          .bind("checker", (String) null)
          .bind("decided", (Object) null)
          .execute();
    }
  }

  private static BigDecimal of(Handle handle, HonourRows.Row honour) {
    return PlanRows.one(handle, honour.planCode(), honour.planVersion())
        .flatMap(
            plan ->
                plan.document().rules().stream()
                    .filter(each -> each.code().equals(honour.rule()))
                    .findFirst())
        .filter(MonthStar.class::isInstance)
        .map(each -> ((MonthStar) each).prize())
        .orElse(BigDecimal.ZERO);
  }

  private static Update insert(
      Handle handle,
      HonourRows.Row honour,
      BigDecimal amount,
      String reason,
      String proposer,
      Instant now) {
    return handle
        .createUpdate(
            """
            insert into incentive.adjustment (agent_id, month, kind, amount, reason, reference,
              state, proposed_by, proposed_at, decided_by, decided_at)
            values (:agent, :month, 'PRIZE', :amount, :reason, :reference, :state, :proposer, :now,
              :checker, cast(:decided as timestamptz))
            """)
        .bind("agent", honour.agentId())
        .bind("month", honour.month().atDay(1))
        .bind("amount", amount)
        .bind("reason", reason)
        .bind("reference", "HONOUR-" + honour.id())
        .bind("proposer", proposer)
        .bind("now", Columns.utc(now));
  }
}
