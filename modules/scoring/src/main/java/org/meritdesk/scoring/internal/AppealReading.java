package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.AppealEvent;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.ScoringProblem;

/** Puts together what an appeal says, for those who may see it (申诉读取). */
@ApplicationScoped
class AppealReading {

  private Agents agents;

  @Inject
  AppealReading(Agents agents) {
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AppealReading() {}

  /** The appeal, or {@code appeal-not-found} also where the caller may not see it. */
  public AppealRow visible(Handle handle, long id, Caller who) {
    return AppealRows.one(handle, id)
        .filter(row -> agents.scope(who, YearMonth.from(row.workDay())).sees(row.agentId()))
        .orElseThrow(() -> ScoringProblem.APPEAL_NOT_FOUND.problem("appeal", id));
  }

  /** The appeal as the caller read it; refused once somebody moved it on. */
  public AppealRow current(Handle handle, long id, int version, Caller who) {
    AppealRow appeal = visible(handle, id, who);
    if (appeal.version() != version) {
      throw appeal.stale();
    }
    return appeal;
  }

  /** Everything about some appeals, in their order. */
  public List<AppealView> views(Handle handle, List<AppealRow> rows, Caller who) {
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(AppealRow::agentId).distinct().toList());
    Map<Long, List<AppealEvent>> events =
        AppealEvents.of(handle, rows.stream().map(AppealRow::id).toList());
    return rows.stream().map(row -> view(row, people.get(row.agentId()), events, who)).toList();
  }

  private static AppealView view(
      AppealRow row, @Nullable AgentView agent, Map<Long, List<AppealEvent>> events, Caller who) {
    return new AppealView(
        row.id(),
        row.version(),
        row.state(),
        row.inspectionId(),
        row.recordId(),
        row.inspector(),
        row.agentId(),
        agent == null ? Long.toString(row.agentId()) : agent.name(),
        row.formCode(),
        YearMonth.from(row.workDay()),
        row.filedBy(),
        row.filedAt(),
        row.claims(),
        row.text(),
        row.holder(),
        row.decidedBy(),
        row.decidedAt(),
        row.rulings(),
        row.reason(),
        events.getOrDefault(row.id(), List.of()),
        AppealSides.deeds(row, who));
  }
}
