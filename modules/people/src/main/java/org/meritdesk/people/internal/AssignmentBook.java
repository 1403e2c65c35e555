package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleRight;

/** Reads who worked where; hands writing on (任职). */
@ApplicationScoped
class AssignmentBook implements Assignments {

  private static final String SELECT =
      """
      select s.assignment_id, s.agent_id, s.team_id, t.code as team_code, s.post_code,
        s.valid_from, s.valid_to
      from people.assignment s join people.team t using (team_id)
      """;

  private Jdbi jdbi;
  private Moves moves;

  @Inject
  AssignmentBook(Jdbi jdbi, Moves moves) {
    this.jdbi = jdbi;
    this.moves = moves;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AssignmentBook() {}

  @Override
  public List<Assignment> during(LocalDate from, LocalDate toExclusive) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + """
                        where s.valid_from < :to and (s.valid_to is null or s.valid_to > :from)
                        order by s.agent_id, s.valid_from
                        """)
                .bind("from", Sql.date(from))
                .bind("to", Sql.date(toExclusive))
                .map((row, c) -> AgentRows.assignment(row))
                .list());
  }

  @Override
  public String fingerprint() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select md5(coalesce(string_agg(
                      concat_ws(' ', assignment_id, agent_id, team_id, post_code, valid_from,
                        coalesce(cast(valid_to as text), '-')), ',' order by assignment_id), ''))
                    from people.assignment
                    """)
                .mapTo(String.class)
                .one());
  }

  @Override
  public List<Assignment> of(long agentId) {
    return jdbi.withHandle(handle -> of(handle, agentId));
  }

  @Override
  @Transactional
  public Assignment assign(
      long agentId, long teamId, String postCode, LocalDate from, Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    return jdbi.inTransaction(
        handle -> moves.assign(handle, agentId, teamId, postCode, from, caller));
  }

  static List<Assignment> all(Handle handle) {
    return handle.createQuery(SELECT).map((row, c) -> AgentRows.assignment(row)).list();
  }

  static List<Assignment> of(Handle handle, long agentId) {
    return handle
        .createQuery(SELECT + " where s.agent_id = :agent order by s.valid_from desc")
        .bind("agent", agentId)
        .map((row, c) -> AgentRows.assignment(row))
        .list();
  }
}
