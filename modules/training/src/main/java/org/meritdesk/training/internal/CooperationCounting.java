package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.training.domain.CooperationMarks;

/** Has a closed round count, and no longer once it is taken back (协作评分计数). */
@ApplicationScoped
class CooperationCounting {

  private Assignments assignments;
  private Cells cells;

  @Inject
  CooperationCounting(Assignments assignments, Cells cells) {
    this.assignments = assignments;
    this.cells = cells;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CooperationCounting() {}

  /** The round is over: teams with enough answers get their score, and so do their people. */
  public void closed(
      Handle handle, CooperationRows.Round round, Map<Long, CooperationMarks> byTeam) {
    LocalDate day = round.to();
    List<Assignment> places = assignments.during(day, day.plusDays(1));
    Set<CellKey> keys = new HashSet<>();
    byTeam.forEach(
        (team, marks) -> {
          if (marks.enough(round.minimum())) {
            Set<Subject> subjects = subjects(team, day, places);
            keep(handle, round, team, subjects, marks);
            subjects.forEach(each -> keys.add(key(each, day)));
          }
        });
    cells.markDirty(keys);
  }

  private static Set<Subject> subjects(long team, LocalDate day, List<Assignment> places) {
    Set<Subject> subjects = new HashSet<>(Set.of(Subject.team(team), Subject.queue(0)));
    places.stream()
        .filter(each -> each.teamId() == team && each.covers(day))
        .forEach(each -> subjects.add(Subject.agent(each.agentId())));
    return subjects;
  }

  private static void keep(
      Handle handle,
      CooperationRows.Round round,
      long team,
      Set<Subject> subjects,
      CooperationMarks marks) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into training.cooperation_result
              (round_id, team_id, subject_kind, subject_id, day, millionths, answers)
            values (:round, :team, :kind, :subject, :day, :millionths, :answers)
            """);
    for (Subject each : subjects) {
      batch
          .bind("round", round.id())
          .bind("team", team)
          .bind("kind", each.kind().name())
          .bind("subject", each.id())
          .bind("day", round.to())
          .bind("millionths", marks.millionths())
          .bind("answers", marks.answers().size())
          .add();
    }
    batch.execute();
  }

  /** The round was taken back. */
  public void withdrawn(Handle handle, long round) {
    Set<CellKey> keys =
        handle
            .createQuery(
                "delete from training.cooperation_result where round_id = ?"
                    + " returning subject_kind, subject_id, day")
            .bind(0, round)
            .map(
                (row, context) ->
                    key(
                        new Subject(SubjectKind.valueOf(row.getString(1)), row.getLong(2)),
                        Columns.day(row, "day")))
            .set();
    cells.markDirty(keys);
  }

  private static CellKey key(Subject subject, LocalDate day) {
    return new CellKey(subject, day);
  }
}
