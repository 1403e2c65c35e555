package org.meritdesk.web.faces.scoring;

import java.time.YearMonth;

/** Addresses around an agent's month (月份链接). */
record MonthLinks(long agent, boolean other, YearMonth month) {

  /** The same agent's other month. */
  String to(YearMonth wanted) {
    return (other ? "agent-month?agent=" + agent + "&month=" : "my-month?month=") + wanted;
  }

  /** The contacts behind a measure of this month, or all; of learning, what was learnt. */
  String contacts(String measure, boolean losses) {
    return "contacts?month="
        + month
        + "&agent="
        + agent
        + (measure.isEmpty() ? "" : "&measure=" + measure)
        + (losses ? "&losses=true" : "");
  }
}
