package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.measures.api.MeasuresProblem;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may exclude what (剔除权限): everything, or as a lead what the own teams did. */
@ApplicationScoped
class ExclusionRights {

  private static final Set<Role> EVERYTHING =
      Set.of(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN);

  private Agents agents;

  @Inject
  ExclusionRights(Agents agents) {
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ExclusionRights() {}

  static boolean anywhere(Caller caller) {
    return everything(caller) || caller.has(Role.TEAM_LEAD);
  }

  private static boolean everything(Caller caller) {
    return caller.any(EVERYTHING, Set.of(Scope.ADMIN));
  }

  /** A lead touches the cells of agents, and only of those seen in the month of the work day. */
  public void demandOver(Collection<Key> touched, Caller caller, String action) {
    if (everything(caller)) {
      return;
    }
    List<Key> workers =
        touched.stream().filter(key -> key.kind() == SubjectKind.AGENT).distinct().toList();
    boolean own =
        workers.stream().collect(Collectors.groupingBy(ExclusionRights::month)).entrySet().stream()
            .allMatch(
                month -> {
                  var scope = agents.scope(caller, month.getKey());
                  return month.getValue().stream().allMatch(key -> scope.sees(key.id()));
                });
    if (workers.isEmpty() || !own) {
      throw MeasuresProblem.MEASURES_FORBIDDEN.problem("action", action);
    }
  }

  private static YearMonth month(Key key) {
    return YearMonth.from(LocalDate.ofEpochDay(key.day()));
  }
}
