package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;

/**
 * Has a case count once everybody reads it, and no longer once it is taken out (知识共享计数): for the
 * team of who shared it as it stands on that day, and for every team with somebody in it.
 */
@ApplicationScoped
class CaseCounting {

  private Assignments assignments;
  private Agents agents;
  private Cells cells;

  @Inject
  CaseCounting(Assignments assignments, Agents agents, Cells cells) {
    this.assignments = assignments;
    this.agents = agents;
    this.cells = cells;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CaseCounting() {}

  /** Everybody reads the case from now on; one shared by somebody without a team counts nothing. */
  public void shared(Handle handle, long caseId, Instant now) {
    AgentView sharer =
        CaseRows.sharer(handle, caseId).map(id -> agents.byIds(Set.of(id)).get(id)).orElse(null);
    if (sharer == null) {
      return;
    }
    LocalDate day = LocalDate.ofInstant(now, ZoneId.of(sharer.zone()));
    List<Assignment> places =
        assignments.during(day, day.plusDays(1)).stream().filter(each -> each.covers(day)).toList();
    places.stream()
        .filter(each -> each.agentId() == sharer.id())
        .findFirst()
        .ifPresent(own -> keep(handle, caseId, day, own, places));
  }

  private void keep(
      Handle handle, long caseId, LocalDate day, Assignment own, List<Assignment> places) {
    Set<Subject> subjects = new HashSet<>();
    for (Assignment each : places) {
      subjects.add(Subject.team(each.teamId()));
      if (each.teamId() == own.teamId()) {
        subjects.add(Subject.agent(each.agentId()));
      }
    }
    Set<Subject> owners = Set.of(Subject.agent(own.agentId()), Subject.team(own.teamId()));
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into quality.case_share (case_id, subject_kind, subject_id, day, own)
            values (:case, :kind, :subject, :day, :own) on conflict do nothing
            """);
    for (Subject each : subjects) {
      batch
          .bind("case", caseId)
          .bind("kind", each.kind().name())
          .bind("subject", each.id())
          .bind("day", day)
          .bind("own", owners.contains(each))
          .add();
    }
    batch.execute();
    mark(subjects, day);
  }

  /** The case was taken out. */
  public void withdrawn(Handle handle, long caseId) {
    Set<CellKey> keys =
        handle
            .createQuery(
                "delete from quality.case_share where case_id = ? returning subject_kind, subject_id, day")
            .bind(0, caseId)
            .map(
                (row, context) ->
                    new CellKey(
                        "TEAM".equals(row.getString(1))
                            ? Subject.team(row.getLong(2))
                            : Subject.agent(row.getLong(2)),
                        row.getObject(3, LocalDate.class)))
            .set();
    cells.markDirty(keys);
  }

  private void mark(Set<Subject> subjects, LocalDate day) {
    Set<CellKey> keys = new HashSet<>();
    subjects.forEach(each -> keys.add(new CellKey(each, day)));
    cells.markDirty(keys);
  }
}
