package org.meritdesk.incentive.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.MonthScore;

/**
 * What rules may know about one agent (个人依据).
 *
 * @param hiredOn first day of work
 * @param step step of the ladder at the end of the judged month
 * @param stepSince first day on it; null if from the start
 * @param instructorMinutes confirmed minutes taught, ever
 * @param badges codes of the badges held on the last day of the judged month
 * @param eligibilities how often points were turned into eligibility since that step was reached
 * @param votes votes of colleagues for the judged month
 * @param openAppeal whether an appeal waits for a decision
 * @param months published months, the newest first
 */
public record AgentEvidence(
    long agentId,
    LocalDate hiredOn,
    String step,
    @Nullable LocalDate stepSince,
    int instructorMinutes,
    Set<String> badges,
    int eligibilities,
    int votes,
    boolean openAppeal,
    List<MonthScore> months) {

  /** Fixes the lists. */
  public AgentEvidence {
    badges = Set.copyOf(badges);
    months = List.copyOf(months);
  }

  /** One published month. */
  public Optional<MonthScore> month(YearMonth month) {
    return months.stream().filter(each -> each.month().equals(month)).findFirst();
  }
}
