package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;

/** Tells the cells on which days an inspection counts (质检待算标记). */
@ApplicationScoped
class InspectionMarks {

  private Cells cells;
  private Agents agents;

  @Inject
  InspectionMarks(Cells cells, Agents agents) {
    this.cells = cells;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionMarks() {}

  /** Marks the agent's day and the queue's. */
  public void mark(InspectionRow row) {
    Set<CellKey> keys = new HashSet<>();
    AgentView agent = agents.byIds(Set.of(row.agentId())).get(row.agentId());
    if (agent != null) {
      LocalDate day = day(row.at(), ZoneId.of(agent.zone()), agent.shiftCutoffMinutes());
      keys.add(new CellKey(Subject.agent(agent.id()), day));
    }
    LocalDate day = day(row.at(), row.zone(), 0);
    keys.add(new CellKey(Subject.queue(row.queueId()), day));
    keys.add(new CellKey(Subject.COMPANY, day));
    cells.markDirty(keys);
  }

  private static LocalDate day(Instant at, ZoneId zone, int cutoffMinutes) {
    return at.atZone(zone).toLocalDateTime().minusMinutes(cutoffMinutes).toLocalDate();
  }
}
