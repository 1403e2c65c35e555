package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.SimulatedMonth;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;

/** Two ways of paying a month beside each other (方案对比); adjustments stay out of both. */
public final class PlanComparison {

  private static final int SHOWN = 5;
  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

  private static final class Sum {
    private final Set<Long> people = new HashSet<>();
    private String employeeNo = "";
    private String name = "";
    private BigDecimal now = NOTHING;
    private BigDecimal then = NOTHING;
  }

  private final Map<Long, Sum> people = new TreeMap<>();
  private final Map<String, Sum> teams = new TreeMap<>();
  private final Sum all = new Sum();

  private PlanComparison() {}

  /** Sums, teams, and who gains and loses most. */
  public static SimulatedMonth of(
      YearMonth month, boolean paid, List<StatementView> now, List<StatementView> then) {
    PlanComparison comparison = new PlanComparison();
    now.forEach(each -> comparison.add(each, false));
    then.forEach(each -> comparison.add(each, true));
    return new SimulatedMonth(
        month,
        paid,
        comparison.all.now,
        comparison.all.then,
        comparison.teams.entrySet().stream().map(PlanComparison::team).toList(),
        comparison.people(1),
        comparison.people(-1));
  }

  private void add(StatementView statement, boolean then) {
    Sum person = people.computeIfAbsent(statement.agentId(), id -> new Sum());
    person.employeeNo = statement.employeeNo();
    person.name = statement.agentName();
    for (StatementLine line : statement.lines()) {
      if (line.kind() != LineKind.ADJUSTMENT) {
        Sum team = teams.computeIfAbsent(line.teamCode(), code -> new Sum());
        team.people.add(statement.agentId());
        for (Sum sum : List.of(person, team, all)) {
          sum.now = then ? sum.now : sum.now.add(line.amount());
          sum.then = then ? sum.then.add(line.amount()) : sum.then;
        }
      }
    }
  }

  private static SimulatedMonth.Team team(Map.Entry<String, Sum> each) {
    Sum sum = each.getValue();
    return new SimulatedMonth.Team(each.getKey(), sum.people.size(), sum.now, sum.then);
  }

  private List<SimulatedMonth.Person> people(int side) {
    Collection<Map.Entry<Long, Sum>> entries = people.entrySet();
    return entries.stream()
        .map(
            each ->
                new SimulatedMonth.Person(
                    each.getKey(),
                    each.getValue().employeeNo,
                    each.getValue().name,
                    each.getValue().now,
                    each.getValue().then))
        .filter(each -> each.change().signum() == side)
        .sorted(
            Comparator.comparing((SimulatedMonth.Person each) -> each.change().abs())
                .reversed()
                .thenComparing(SimulatedMonth.Person::employeeNo))
        .limit(SHOWN)
        .toList();
  }
}
