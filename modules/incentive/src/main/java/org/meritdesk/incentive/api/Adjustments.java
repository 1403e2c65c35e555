package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * What corrects paid months (奖金调整管理): proposed by one person, decided by another, and paid once, by
 * the next run that is computed for that month or a later one.
 */
public interface Adjustments {

  /** Those that wait first, then the newest; an agent sees the own that were approved. */
  List<AdjustmentView> all(Caller who);

  /** One of them, or {@code ADJUSTMENT_NOT_FOUND} also where the caller may not see it. */
  AdjustmentView get(long id, Caller who);

  /** Proposes one; nobody proposes for the own person. */
  AdjustmentView propose(AdjustmentDraft draft, Caller maker);

  /** Approves it, once however many try, and never who proposed it. */
  AdjustmentView approve(long id, Caller checker);

  /** Decides against it. */
  AdjustmentView refuse(long id, String reason, Caller checker);

  /** Takes it back before it is decided; who proposed it, or for a true-up any maker. */
  AdjustmentView withdraw(long id, String reason, Caller maker);

  /**
   * Proposes what a paid month would pay more or less by its published revision and the plans in
   * force now; once an agent and revision. Publishing a revision does so by itself.
   *
   * @return how many were proposed
   */
  int trueUp(YearMonth month, Caller maker);
}
