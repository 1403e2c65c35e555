package org.meritdesk.incentive.internal;

import java.time.YearMonth;
import org.jdbi.v3.core.Handle;

/** Lets one at a time pay a month or look at what it was paid; held to the transaction's end. */
final class MonthLock {

  private static final int PAY = 0x5041;

  private MonthLock() {}

  static void hold(Handle handle, YearMonth month) {
    handle
        .createQuery("select pg_advisory_xact_lock(:what, :month)::text")
        .bind("what", PAY)
        .bind("month", month.getYear() * 12 + month.getMonthValue())
        .mapTo(String.class)
        .one();
  }
}
