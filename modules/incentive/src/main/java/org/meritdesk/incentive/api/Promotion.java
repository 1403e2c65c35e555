package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritdesk.scoring.api.MonthScore;

/**
 * A step up the career ladder (晋升), proposed after months in a row above a score; a month of
 * exactly that score does not count, nor one on an earlier step, and a month that is missing ends
 * the row.
 *
 * @param from the step it starts from
 * @param to the step it leads to
 * @param monthsInRow how many months in a row, the judged one the last
 * @param above every one of them above this score
 * @param tenureMonths whole months since the first day of work; 0 asks nothing
 * @param instructorMinutes confirmed minutes taught; 0 asks nothing
 * @param badges codes of badges that are held on the last day of the judged month; empty asks
 *     nothing
 * @param eligibilities how often points were turned into eligibility since the step that it starts
 *     from was reached; 0 asks nothing
 * @param payIncrease share by which the post's base grows on the new step, such as 0.20
 * @param mentor whether the new step may guide newcomers
 */
public record Promotion(
    String code,
    Map<String, String> names,
    String from,
    String to,
    int monthsInRow,
    BigDecimal above,
    int tenureMonths,
    int instructorMinutes,
    List<String> badges,
    Integer eligibilities,
    BigDecimal payIncrease,
    boolean mentor)
    implements IncentiveRule {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public Promotion {
    names = names == null ? Map.of() : Map.copyOf(names);
    eligibilities = eligibilities == null ? 0 : eligibilities;
    badges = badges == null ? List.of() : List.copyOf(badges);
    payIncrease = payIncrease == null ? BigDecimal.ZERO : payIncrease;
  }

  @Override
  public int months() {
    return monthsInRow;
  }

  @Override
  public List<Judgement> judge(MonthEvidence evidence) {
    return evidence.agents().stream()
        .filter(each -> each.step().equals(from))
        .map(each -> of(each, evidence.month()))
        .toList();
  }

  private Judgement of(AgentEvidence agent, YearMonth last) {
    List<MonthMark> looked = new ArrayList<>();
    int row = 0;
    boolean unbroken = true;
    for (int back = 0; back < monthsInRow; back++) {
      Optional<MonthScore> month = agent.month(last.minusMonths(back));
      boolean counts = month.filter(each -> counts(agent, each)).isPresent();
      unbroken &= counts;
      row += unbroken ? 1 : 0;
      month.ifPresent(each -> looked.add(MonthMark.of(each, counts)));
    }
    List<RuleCondition> conditions = new ArrayList<>();
    conditions.add(RuleCondition.atLeast("months-above", monthsInRow, row));
    if (tenureMonths > 0) {
      LocalDate end = last.plusMonths(1).atDay(1);
      conditions.add(
          RuleCondition.atLeast(
              "tenure-months", tenureMonths, ChronoUnit.MONTHS.between(agent.hiredOn(), end)));
    }
    if (instructorMinutes > 0) {
      conditions.add(
          RuleCondition.atLeast(
              "instructor-minutes", instructorMinutes, agent.instructorMinutes()));
    }
    if (!badges.isEmpty()) {
      long held = badges.stream().filter(agent.badges()::contains).count();
      conditions.add(RuleCondition.atLeast("badges", badges.size(), held));
    }
    if (eligibilities > 0) {
      conditions.add(RuleCondition.atLeast("eligibilities", eligibilities, agent.eligibilities()));
    }
    boolean met = conditions.stream().allMatch(RuleCondition::met);
    return new Judgement(agent.agentId(), met, null, conditions, looked);
  }

  private boolean counts(AgentEvidence agent, MonthScore month) {
    LocalDate since = agent.stepSince();
    return month.above(above) && (since == null || !month.month().atDay(1).isBefore(since));
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (from == null || from.isBlank() || to == null || to.isBlank() || to.equals(from)) {
      found.add(new RuleFlaw("to", "rule-steps"));
    }
    if (monthsInRow < 1 || monthsInRow > 24) {
      found.add(new RuleFlaw("monthsInRow", "rule-months"));
    }
    if (above == null || above.signum() < 0 || above.compareTo(HUNDRED) >= 0) {
      found.add(new RuleFlaw("above", "rule-score"));
    }
    if (tenureMonths < 0 || instructorMinutes < 0 || eligibilities < 0) {
      found.add(new RuleFlaw("tenureMonths", "rule-negative"));
    }
    if (payIncrease.signum() < 0 || payIncrease.compareTo(BigDecimal.ONE) > 0) {
      found.add(new RuleFlaw("payIncrease", "rule-share"));
    }
    return found;
  }
}
