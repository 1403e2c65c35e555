package org.meritdesk.quality.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Breaches of compliance (合规违规): proposed by publishing an inspection, evidence for a scheme's gate
 * only once a second person confirmed them.
 */
public interface Breaches {

  /** Those of a state, or all, within what the caller may see; the newest first. */
  List<BreachView> list(@Nullable BreachState state, Caller caller);

  /**
   * Confirms one.
   *
   * @throws org.meritdesk.kernel.Problem {@code same-inspector} for who proposed it, {@code
   *     breach-state}, {@code breach-not-found}
   */
  BreachView confirm(long breachId, @Nullable String reason, Caller caller);

  /** Rejects one, with a reason. */
  BreachView reject(long breachId, String reason, Caller caller);
}
