package org.meritdesk.incentive.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.incentive.api.AgentEvidence;
import org.meritdesk.incentive.api.Evidence;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.MonthScore;
import org.meritdesk.scoring.api.MonthScores;

/** Published months and the people in them, as a test states them. */
final class KnownMonths implements MonthScores {

  final List<MonthScore> months = new ArrayList<>();
  final Set<Long> appealing = new java.util.HashSet<>();

  void set(Evidence... agents) {
    months.clear();
    Arrays.stream(agents).map(Evidence::agent).map(AgentEvidence::months).forEach(months::addAll);
  }

  @Override
  public List<MonthScore> published(YearMonth from, YearMonth to) {
    return months.stream()
        .filter(each -> !each.month().isBefore(from) && !each.month().isAfter(to))
        .toList();
  }

  @Override
  public Optional<YearMonth> newest() {
    return months.stream().map(MonthScore::month).max(YearMonth::compareTo);
  }

  @Override
  public Set<Long> appealing(YearMonth month) {
    return appealing;
  }

  /** Everybody is known; a caller who is an agent sees the own rows, everybody else all. */
  Agents agents() {
    return (Agents)
        java.lang.reflect.Proxy.newProxyInstance(
            Agents.class.getClassLoader(),
            new Class<?>[] {Agents.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "byIds" -> byIds((Collection<?>) arguments[0]);
                  case "scope" -> new RowScope(true, Set.of());
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Map<Long, AgentView> byIds(Collection<?> ids) {
    return ids.stream()
        .map(Long.class::cast)
        .collect(Collectors.toMap(id -> id, KnownMonths::agent));
  }

  private static AgentView agent(long id) {
    return new AgentView(
        id,
        "E" + id,
        "客服" + id,
        null,
        LocalDate.of(2020, 3, 16),
        null,
        "Asia/Shanghai",
        0,
        "AGENT",
        1,
        null);
  }
}
