package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.internal.store.Touched;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.Teams;

/** Tells the cells which days changed; accounts of nobody are left until somebody claims them. */
@ApplicationScoped
public class DirtyMarks {

  private final Cells cells;
  private final PlatformAccounts accounts;
  private final Agents agents;
  private final Teams teams;
  private final SourceTable sources;

  @Inject
  DirtyMarks(
      Cells cells, PlatformAccounts accounts, Agents agents, Teams teams, SourceTable sources) {
    this.cells = cells;
    this.accounts = accounts;
    this.agents = agents;
    this.teams = teams;
    this.sources = sources;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected DirtyMarks() {
    this.cells = null;
    this.accounts = null;
    this.agents = null;
    this.teams = null;
    this.sources = null;
  }

  /** Marks what a load touched. */
  public void mark(Touched touched, FactKind kind, ZoneId sourceZone) {
    DirtyDays days = new DirtyDays();
    var times = touched.accounts(kind);
    Map<Long, DirtyDays.Shift> shifts =
        shifts(times.stream().map(Touched.AccountTime::accountId).collect(Collectors.toSet()));
    times.forEach(time -> days.account(time, shifts));
    Map<Integer, ZoneId> zones = sources.queueZones();
    touched
        .queues(kind)
        .forEach(time -> days.queue(time, zones.getOrDefault(time.queueId(), sourceZone)));
    if (kind == FactKind.MEASUREMENT) {
      figures(touched, days);
    }
    cells.markDirty(days.keys());
  }

  /** Marks the days of one agent. */
  public void mark(Collection<Touched.AccountTime> times, Collection<Touched.FigureDay> figures) {
    Set<Long> ids = times.stream().map(Touched.AccountTime::accountId).collect(Collectors.toSet());
    figures.forEach(f -> ids.add(f.accountId()));
    Map<Long, DirtyDays.Shift> shifts = shifts(ids);
    DirtyDays days = new DirtyDays();
    times.forEach(time -> days.account(time, shifts));
    for (Touched.FigureDay figure : figures) {
      DirtyDays.Shift shift = shifts.get(figure.accountId());
      if (shift != null) {
        days.day(Subject.agent(shift.agentId()), figure.day());
      }
    }
    cells.markDirty(days.keys());
  }

  private void figures(Touched touched, DirtyDays days) {
    var figures = touched.figures();
    Map<Long, DirtyDays.Shift> shifts =
        shifts(figures.stream().map(Touched.FigureDay::accountId).collect(Collectors.toSet()));
    for (Touched.FigureDay figure : figures) {
      DirtyDays.Shift shift = shifts.get(figure.accountId());
      if (shift != null) {
        days.day(Subject.agent(shift.agentId()), figure.day());
      }
      if (!figure.team().isEmpty()) {
        teams.byCode(figure.team()).ifPresent(t -> days.day(Subject.team(t.id()), figure.day()));
      }
      days.day(Subject.COMPANY, figure.day());
    }
  }

  private Map<Long, DirtyDays.Shift> shifts(Set<Long> accountIds) {
    Map<Long, Long> agentsByAccount = accounts.agentsOf(accountIds);
    Map<Long, AgentView> views = agents.byIds(Set.copyOf(agentsByAccount.values()));
    Map<Long, DirtyDays.Shift> shifts = new HashMap<>();
    agentsByAccount.forEach(
        (account, agent) -> {
          AgentView view = views.get(agent);
          if (view != null) {
            shifts.put(
                account,
                new DirtyDays.Shift(agent, ZoneId.of(view.zone()), view.shiftCutoffMinutes()));
          }
        });
    return shifts;
  }
}
