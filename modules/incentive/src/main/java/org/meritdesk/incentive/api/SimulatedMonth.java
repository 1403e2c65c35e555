package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A month as a plan would have paid it (月度测算).
 *
 * @param month the month
 * @param paid whether an approved run has paid it; else it is compared with the plans in force
 * @param now what was paid without adjustments, or what the plans in force give
 * @param then what the plan would pay
 * @param teams by code
 * @param gaining who would get most more, the largest first
 * @param losing who would get most less, the largest first
 */
public record SimulatedMonth(
    YearMonth month,
    boolean paid,
    BigDecimal now,
    BigDecimal then,
    List<Team> teams,
    List<Person> gaining,
    List<Person> losing) {

  /** Fixes the lists. */
  public SimulatedMonth {
    teams = List.copyOf(teams);
    gaining = List.copyOf(gaining);
    losing = List.copyOf(losing);
  }

  /** What it would cost more. */
  public BigDecimal change() {
    return then.subtract(now);
  }

  /**
   * A team's sum (班组测算).
   *
   * @param people how many have a line there
   */
  public record Team(String code, int people, BigDecimal now, BigDecimal then) {

    /** What it would cost more. */
    public BigDecimal change() {
      return then.subtract(now);
    }
  }

  /** Somebody's month (个人测算). */
  public record Person(
      long agentId, String employeeNo, String name, BigDecimal now, BigDecimal then) {

    /** What the person would get more. */
    public BigDecimal change() {
      return then.subtract(now);
    }
  }
}
