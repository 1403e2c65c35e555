package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.BonusForecast;
import org.meritdesk.incentive.api.Forecasts;
import org.meritdesk.incentive.api.PlanDocument.CoefficientBand;
import org.meritdesk.incentive.api.PlanVersion;
import org.meritdesk.incentive.api.Plans;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.api.Statements;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.GradeBand;

/** What a month is worth in money (系数与奖金): provisional until the statement is approved. */
@Dependent
public class MonthMoney {

  @Inject private Statements statements;
  @Inject private Plans plans;
  @Inject private Forecasts forecasts;

  private @Nullable StatementView statement;
  private @Nullable PlanVersion plan;
  private @Nullable BonusForecast forecast;
  private @Nullable Problem problem;
  private boolean provisional = true;

  /** Reads the statement of an agent's month; a refusal stays on its card. */
  void load(long agentId, YearMonth month, Caller caller) {
    try {
      Optional<StatementView> approved = approved(agentId, month, caller);
      StatementView read = approved.orElseGet(() -> statements.provisional(agentId, month, caller));
      provisional = approved.isEmpty();
      statement = read.lines().isEmpty() ? null : read;
      plan = planOf(read, plans.inForce(month));
      forecast = approved.isPresent() ? null : forecasts.of(agentId, month, caller).orElse(null);
    } catch (Problem e) {
      problem = e;
    }
  }

  private Optional<StatementView> approved(long agentId, YearMonth month, Caller caller) {
    Long own = caller.agentId();
    return own == null || own != agentId
        ? Optional.empty()
        : statements.mine(caller).stream().filter(each -> each.month().equals(month)).findFirst();
  }

  private static @Nullable PlanVersion planOf(StatementView read, List<PlanVersion> versions) {
    for (StatementLine line : read.lines()) {
      for (PlanVersion version : versions) {
        if (version.code().equals(line.planCode())) {
          return version;
        }
      }
    }
    return null;
  }

  /** The coefficient of each grade whose whole band earns one. */
  Map<String, String> coefficients(List<GradeBand> grades) {
    Map<String, String> known = new HashMap<>();
    PlanVersion version = plan;
    if (version != null) {
      for (GradeBand grade : grades) {
        for (CoefficientBand band : version.document().coefficients()) {
          BigDecimal coefficient = band.coefficient();
          if (coefficient != null && same(grade.atLeast(), band.atLeast())) {
            known.put(grade.grade(), coefficient.stripTrailingZeros().toPlainString());
          }
        }
      }
    }
    return known;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /** The statement, or null where there is none. */
  public @Nullable StatementView getStatement() {
    return statement;
  }

  /** How the month may end; null once it is published. */
  public @Nullable BonusForecast getForecast() {
    return forecast;
  }

  /** Why it could not be read. */
  public @Nullable Problem getProblem() {
    return problem;
  }

  /** Whether it may still change. */
  public boolean isProvisional() {
    return provisional;
  }
}
