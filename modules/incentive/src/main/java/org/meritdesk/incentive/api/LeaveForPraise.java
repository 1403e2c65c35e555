package org.meritdesk.incentive.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Leave for letters of praise (表扬换调休). Where several plans in force hold one, that of the first
 * plan by code counts.
 *
 * @param hours for each praise that was accepted
 * @param quarterCap most hours of an agent for praise received in one quarter
 * @param validMonths whole months after the month of the praise in which they can be taken
 */
public record LeaveForPraise(
    String code, Map<String, String> names, int hours, int quarterCap, int validMonths)
    implements RecognitionRule {

  /** Fixes the names. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public LeaveForPraise {
    names = names == null ? Map.of() : Map.copyOf(names);
  }

  /** What one more praise gives to who has had so many hours in the quarter. */
  public int granted(int before) {
    return Math.max(0, Math.min(hours, quarterCap - before));
  }

  /** The first day on which hours of a month can no longer be taken. */
  public LocalDate expiry(YearMonth month) {
    return month.plusMonths(validMonths + 1L).atDay(1);
  }

  @Override
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (hours < 1 || hours > 40) {
      found.add(new RuleFlaw("hours", "rule-hours"));
    }
    if (quarterCap < hours || quarterCap > 200) {
      found.add(new RuleFlaw("quarterCap", "rule-quarter"));
    }
    if (validMonths < 1 || validMonths > 36) {
      found.add(new RuleFlaw("validMonths", "rule-valid"));
    }
    return found;
  }
}
