package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.meritdesk.scoring.api.MonthScore;

/** Published months as a test states them. */
public final class Evidence {

  public static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private final long agentId;
  private final List<MonthScore> months = new ArrayList<>();
  private String step = "AGENT";
  private LocalDate since;
  private LocalDate hired = LocalDate.of(2020, 3, 16);
  private int taught;
  private Set<String> badges = Set.of();
  private int eligibilities;
  private int votes;
  private boolean appeal;

  private Evidence(long agentId) {
    this.agentId = agentId;
  }

  public static Evidence of(long agentId) {
    return new Evidence(agentId);
  }

  /** A whole month with a score, so many months before October. */
  public Evidence month(int before, String score) {
    return month(before, score, 31, 100, false);
  }

  public Evidence month(int before, String score, int days, long sample, boolean breached) {
    months.add(
        new MonthScore(
            OCTOBER.minusMonths(before),
            1,
            agentId,
            "E" + agentId,
            "客服" + agentId,
            "T1",
            "PHONE",
            "A",
            31,
            score == null ? 0 : days,
            31,
            score == null ? null : new BigDecimal(score).multiply(BigDecimal.valueOf(days)),
            breached,
            sample,
            List.of(agentId * 100 + before)));
    months.sort(Comparator.comparing(MonthScore::month).reversed());
    return this;
  }

  public Evidence on(String aStep, String from) {
    step = aStep;
    since = from == null ? null : LocalDate.parse(from);
    return this;
  }

  public Evidence hired(String day) {
    hired = LocalDate.parse(day);
    return this;
  }

  public Evidence taught(int minutes) {
    taught = minutes;
    return this;
  }

  public Evidence holding(String... codes) {
    badges = Set.of(codes);
    return this;
  }

  public Evidence voted(int times) {
    votes = times;
    return this;
  }

  public Evidence redeemed(int times) {
    eligibilities = times;
    return this;
  }

  public Evidence appealing() {
    appeal = true;
    return this;
  }

  public AgentEvidence agent() {
    return new AgentEvidence(
        agentId, hired, step, since, taught, badges, eligibilities, votes, appeal, months);
  }

  public static MonthEvidence all(Evidence... agents) {
    return new MonthEvidence(
        OCTOBER, java.util.Arrays.stream(agents).map(Evidence::agent).toList());
  }
}
