package org.meritdesk.scoring.internal;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentPage;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.ImportReport;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;

/** People and their assignments as a test states them; agents see themselves, HR sees all. */
final class Staff implements Agents, Assignments {

  private final Map<Long, AgentView> agents = new LinkedHashMap<>();
  private final List<Assignment> assignments = new ArrayList<>();

  Staff agent(long id, String name) {
    agents.put(
        id,
        new AgentView(
            id, "E" + id, name, null, LocalDate.of(2020, 1, 1), null, "UTC", 0, "AGENT", 1, null));
    return this;
  }

  Staff assigned(long agentId, String team, String post, String from, String toExclusive) {
    assignments.add(
        new Assignment(
            assignments.size() + 1,
            agentId,
            1,
            team,
            post,
            LocalDate.parse(from),
            toExclusive == null ? null : LocalDate.parse(toExclusive)));
    return this;
  }

  @Override
  public List<Assignment> during(LocalDate from, LocalDate toExclusive) {
    return assignments;
  }

  @Override
  public String fingerprint() {
    return assignments.toString();
  }

  @Override
  public Map<Long, AgentView> byIds(Collection<Long> ids) {
    return ids.stream().collect(Collectors.toMap(id -> id, agents::get));
  }

  @Override
  public RowScope scope(Caller caller, YearMonth month) {
    return caller.has(Role.AGENT)
        ? new RowScope(false, Set.of(caller.agentId()))
        : new RowScope(true, Set.of());
  }

  @Override
  public List<Assignment> of(long agentId) {
    return assignments.stream().filter(each -> each.agentId() == agentId).toList();
  }

  @Override
  public Assignment assign(
      long agentId, long teamId, String postCode, LocalDate from, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AgentView get(long id, Caller caller) {
    return agents.get(id);
  }

  @Override
  public Optional<AgentView> byEmployeeNo(String employeeNo) {
    return agents.values().stream()
        .filter(each -> each.employeeNo().equals(employeeNo))
        .findFirst();
  }

  @Override
  public AgentPage search(AgentQuery query, Caller caller) {
    return new AgentPage(List.copyOf(agents.values()), agents.size());
  }

  @Override
  public AgentView save(AgentDraft draft, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ImportReport importCsv(InputStream file, Caller caller) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void leave(long agentId, LocalDate day, Caller caller) {
    throw new UnsupportedOperationException();
  }
}
