package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Alerts (预警): at most one open per rule and subject; told through inbox and outbox, closed when
 * the condition ends.
 */
public interface Alerts {

  /** Says that cells have changed: the next round looks at measures, too. */
  void figuresChanged();

  /**
   * Looks once at everything that rules watch, raises, closes, tells and escalates; on several
   * servers one does it.
   *
   * @param anyway whether measures are looked at though nobody said that they have changed
   * @return how many were raised
   */
  int round(boolean anyway);

  /**
   * Alerts that the caller may see.
   *
   * @param openOnly without those that are closed
   * @param teamId only those of a team and of the company, or null
   */
  AlertPage list(boolean openOnly, @Nullable Long teamId, int page, int size, Caller caller);

  /**
   * Somebody takes note; what happens once is thereby closed.
   *
   * @throws org.meritdesk.kernel.Problem {@code alert-not-found}, {@code alert-acknowledged},
   *     {@code not-allowed}
   */
  AlertView acknowledge(long alertId, @Nullable String note, Caller caller);
}
