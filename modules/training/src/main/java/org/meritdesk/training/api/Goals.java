package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Objectives of teams (OKR) and commitments of people (PBC) by quarter (目标管理): key results are read
 * from the figures or counted by hand. A commitment holds once agent and lead have both agreed.
 */
public interface Goals {

  /**
   * Sets a team's objective, or proposes a commitment; an agent proposes the own.
   *
   * @throws org.meritdesk.kernel.Problem {@code goal-field}, {@code meeting-not-found}, {@code
   *     agent-not-found}, {@code not-allowed}
   */
  GoalView set(GoalDraft draft, Caller who);

  /**
   * Takes a step other than {@link GoalDeed#CHECK_IN}.
   *
   * @param words what is said when it is closed or dropped
   */
  GoalView act(long id, int version, GoalDeed deed, @Nullable String words, Caller who);

  /**
   * Says how it goes.
   *
   * @param counted by number of the key result from 0, what was counted by hand
   */
  GoalView checkIn(
      long id, int version, String words, Map<Integer, BigDecimal> counted, Caller who);

  /** One objective, or {@code goal-not-found} also where the caller may not see it. */
  GoalView get(long id, Caller who);

  /** Objectives and commitments of a quarter that the caller sees: teams' first. */
  List<GoalView> of(Quarter quarter, Caller who);
}
