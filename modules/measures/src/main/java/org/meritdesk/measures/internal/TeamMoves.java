package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;

/** Has the teams' cells follow moves that were entered after the fact (调岗追算). */
@ApplicationScoped
class TeamMoves {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

  private Jdbi jdbi;
  private Assignments assignments;

  private record Stay(long agentId, long teamId, LocalDate from, @Nullable LocalDate to) {}

  @Inject
  TeamMoves(Jdbi jdbi, Assignments assignments) {
    this.jdbi = jdbi;
    this.assignments = assignments;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TeamMoves() {}

  /**
   * Marks the days of teams whose membership differs from the one they were computed with. That the
   * two are alike is known by the fingerprint stored with the membership, in the same transaction.
   */
  @Transactional
  public void catchUp() {
    // Read before the assignments: what changes in between is found the next time.
    String now = assignments.fingerprint();
    jdbi.useTransaction(
        handle -> {
          if (!now.equals(known(handle))) {
            handle.execute("lock table measures.membership in exclusive mode");
            follow(handle, stays(assignments.during(EARLIEST, LATEST)));
            remember(handle, now);
          }
        });
  }

  private static @Nullable String known(Handle handle) {
    return handle
        .createQuery("select fingerprint from measures.membership_basis")
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  private static void remember(Handle handle, String fingerprint) {
    handle.execute(
        """
        insert into measures.membership_basis (fingerprint) values (?)
        on conflict (only_row) do update set fingerprint = excluded.fingerprint
        """,
        fingerprint);
  }

  private static void follow(Handle handle, Set<Stay> now) {
    Set<Stay> then =
        handle
            .createQuery("select agent_id, team_id, valid_from, valid_to from measures.membership")
            .map(
                (row, context) ->
                    new Stay(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
            .set();
    Set<Stay> gone = new HashSet<>(then);
    gone.removeAll(now);
    Set<Stay> fresh = new HashSet<>(now);
    fresh.removeAll(then);
    gone.forEach(stay -> forget(handle, stay));
    fresh.forEach(stay -> keep(handle, stay));
  }

  private static void forget(Handle handle, Stay stay) {
    handle.execute(
        "delete from measures.membership where agent_id = ? and valid_from = ?",
        stay.agentId(),
        stay.from());
    mark(handle, stay);
  }

  private static void keep(Handle handle, Stay stay) {
    handle.execute(
        "insert into measures.membership values (?, ?, ?, cast(? as date))",
        stay.agentId(),
        stay.teamId(),
        stay.from(),
        stay.to());
    mark(handle, stay);
  }

  /** The team's days on which the agent has cells. */
  private static void mark(Handle handle, Stay stay) {
    handle.execute(
        """
        insert into measures.dirty (subject_kind, subject_id, work_day)
        select distinct 2, cast(? as bigint), work_day from measures.cell
        where subject_kind = 1 and subject_id = ? and hour = -1
          and work_day >= ? and work_day < coalesce(cast(? as date), 'infinity')
        """,
        stay.teamId(),
        stay.agentId(),
        stay.from(),
        stay.to());
  }

  private static Set<Stay> stays(List<Assignment> assignments) {
    Set<Stay> stays = new HashSet<>();
    for (Assignment one : assignments) {
      stays.add(new Stay(one.agentId(), one.teamId(), one.from(), one.toExclusive()));
    }
    return stays;
  }
}
