package org.meritdesk.web.rest.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.RowScope;

/** Whose figures the caller may see (数据范围): an agent the own, a lead the own members' too. */
@RequestScoped
class VisibleSubjects {

  @Inject private Agents agents;
  @Inject private Caller caller;

  /** The subject of a path, if the caller may see it in every month of the period. */
  public Subject of(String kind, long id, LocalDate from, LocalDate toExclusive) {
    return switch (kind) {
      case "agents" -> agent(id, from, toExclusive);
      case "teams" -> shared(Subject.team(id));
      case "queues" -> shared(Subject.queue(id));
      case "company" -> shared(Subject.COMPANY);
      default -> throw new NotFoundException();
    };
  }

  private Subject agent(long id, LocalDate from, LocalDate toExclusive) {
    YearMonth last = YearMonth.from(toExclusive.minusDays(1));
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      RowScope scope = agents.scope(caller, month);
      if (!scope.all() && !scope.agentIds().contains(id)) {
        throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", id);
      }
    }
    return Subject.agent(id);
  }

  /** Who holds no role but the agent's sees nobody but the own figures. */
  private Subject shared(Subject subject) {
    if (caller.onlyAgent()) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", caller.name());
    }
    return subject;
  }
}
