package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.Subject;

/** Tells the cells on which days training counts (培训待算标记). */
@ApplicationScoped
class TrainingMarks {

  private Cells cells;

  @Inject
  TrainingMarks(Cells cells) {
    this.cells = cells;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TrainingMarks() {}

  /** Marks the day for all who have or had a seat. */
  void mark(Collection<EnrolmentRows.Row> seats, LocalDate day) {
    mark(seats.stream().map(EnrolmentRows.Row::agentId).toList(), List.of(day));
  }

  /** Marks each person's day, and the company's. */
  void mark(Collection<RecordRows.PersonDay> days) {
    Set<CellKey> keys = new HashSet<>();
    for (RecordRows.PersonDay each : days) {
      keys.add(new CellKey(Subject.agent(each.agentId()), each.day()));
      keys.add(new CellKey(Subject.COMPANY, each.day()));
    }
    cells.markDirty(keys);
  }

  /** Marks days for agents. */
  void mark(Collection<Long> agents, Collection<LocalDate> days) {
    Set<CellKey> keys = new HashSet<>();
    for (LocalDate day : days) {
      agents.forEach(agent -> keys.add(new CellKey(Subject.agent(agent), day)));
      keys.add(new CellKey(Subject.COMPANY, day));
    }
    cells.markDirty(keys);
  }
}
