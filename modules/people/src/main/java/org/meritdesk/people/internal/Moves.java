package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.domain.Placement;

/** Moves an agent to a team and post, inside the transaction of whoever asks (调岗). */
@ApplicationScoped
class Moves {

  private Audit audit;

  @Inject
  Moves(Audit audit) {
    this.audit = audit;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Moves() {}

  public Assignment assign(
      Handle handle, long agentId, long teamId, String post, LocalDate from, Caller caller) {
    AgentView agent = lock(handle, agentId, from);
    LocalDate left = agent.leftOn();
    if (from.isBefore(agent.hiredOn()) || (left != null && !from.isBefore(left))) {
      throw PeopleProblem.AGENT_NOT_EMPLOYED.problem("agent", agentId, "day", from);
    }
    if (!known(handle, "select count(*) from people.team where team_id = :key", teamId)) {
      throw PeopleProblem.TEAM_NOT_FOUND.problem("team", teamId);
    }
    if (!known(handle, "select count(*) from people.post where code = :key and active", post)) {
      throw PeopleProblem.POST_NOT_FOUND.problem("post", post);
    }
    Placement placement =
        Placement.of(AssignmentBook.of(handle, agentId), from)
            .orElseThrow(
                () ->
                    PeopleProblem.ASSIGNMENT_OVERLAP.problem(
                        "agent", agent.employeeNo(), "from", from));
    if (placement.ends() != null) {
      end(handle, placement.ends().id(), from);
    }
    insert(handle, agentId, teamId, post, from, left);
    audit.record(
        caller,
        "agent.assigned",
        "agent",
        Long.toString(agentId),
        null,
        Map.of("team", teamId, "post", post, "from", from));
    return AssignmentBook.of(handle, agentId).get(0);
  }

  private static AgentView lock(Handle handle, long agentId, LocalDate day) {
    handle.execute("select 1 from people.agent where agent_id = ? for update", agentId);
    AgentView agent = AgentRows.one(handle, agentId, day);
    if (agent == null) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agentId);
    }
    return agent;
  }

  private static boolean known(Handle handle, String sql, Object key) {
    return handle.createQuery(sql).bind("key", key).mapTo(Long.class).one() > 0;
  }

  private static void end(Handle handle, long assignmentId, LocalDate day) {
    handle
        .createUpdate("update people.assignment set valid_to = :day where assignment_id = :id")
        .bind("day", Sql.date(day))
        .bind("id", assignmentId)
        .execute();
  }

  private static void insert(
      Handle handle,
      long agentId,
      long teamId,
      String post,
      LocalDate from,
      @Nullable LocalDate to) {
    handle
        .createUpdate(
            """
            insert into people.assignment (agent_id, team_id, post_code, valid_from, valid_to)
            values (:agent, :team, :post, :from, :to)
            """)
        .bind("agent", agentId)
        .bind("team", teamId)
        .bind("post", post)
        .bind("from", Sql.date(from))
        .bind("to", Sql.date(to))
        .execute();
  }
}
