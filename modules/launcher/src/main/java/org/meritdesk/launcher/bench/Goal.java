package org.meritdesk.launcher.bench;

import java.util.Locale;

/**
 * A figure beside what it should be (目标).
 *
 * @param code of the goal
 * @param what is measured
 * @param least whether the bound is the least that is good, else the most
 */
record Goal(String code, String what, double figure, boolean least, double bound, String unit) {

  static Goal atLeast(String code, String what, double figure, double bound) {
    return new Goal(code, what, figure, true, bound, "");
  }

  static Goal atMost(String code, String what, double figure, double bound) {
    return new Goal(code, what, figure, false, bound, "");
  }

  Goal in(String ofUnit) {
    return new Goal(code, what, figure, least, bound, ofUnit);
  }

  boolean met() {
    return least ? figure >= bound : figure <= bound;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-3s %-58s %9.2f%-2s  goal %s %.2f%-2s %s",
        code,
        what,
        figure,
        unit,
        least ? "≥" : "≤",
        bound,
        unit,
        met() ? "met" : "NOT MET");
  }
}
