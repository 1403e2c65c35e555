package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/** Looks ahead to the end of an open month (奖金预测). */
public interface Forecasts {

  /**
   * An agent's month; empty if it is published, or none of the caller's business. Without enough
   * data the amounts are left out.
   */
  Optional<BonusForecast> of(long agentId, YearMonth month, Caller who);
}
