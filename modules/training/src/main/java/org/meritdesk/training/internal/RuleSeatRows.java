package org.meritdesk.training.internal;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.training.api.RuleSeat;

/** The table of seats that rules gave. */
final class RuleSeatRows {

  private RuleSeatRows() {}

  /** A seat that a rule gave. */
  record Given(long sessionId, long agentId) {}

  static void keep(Handle handle, long session, RuleSeat seat, Instant run) {
    handle
        .createUpdate(
            """
            insert into training.rule_seat (session_id, agent_id, rule_id, reason, run)
            values (:session, :agent, :rule, cast(:reason as jsonb), :run)
            on conflict (session_id, agent_id) do update
              set rule_id = excluded.rule_id, reason = excluded.reason, run = excluded.run,
                  undone = false
            """)
        .bind("session", session)
        .bind("agent", seat.agentId())
        .bind("rule", seat.ruleId())
        .bind("reason", TrainingJson.write(seat.reason()))
        .bind("run", Columns.utc(run))
        .execute();
  }

  /** The last run that was not taken back: seats in sessions that have not begun. */
  static List<Given> last(Handle handle, Instant now) {
    return handle
        .createQuery(
            """
            select r.session_id, r.agent_id from training.rule_seat r
            join training.session s using (session_id)
            join training.enrolment e using (session_id, agent_id)
            where r.run = (select max(run) from training.rule_seat where not undone)
              and not r.undone and s.state = 'PLANNED' and s.starts_at > :now and e.state <> 'LEFT'
            order by r.session_id, r.agent_id
            """)
        .bind("now", Columns.utc(now))
        .map((row, context) -> new Given(row.getLong(1), row.getLong(2)))
        .list();
  }

  /** The last run counts as taken back. */
  static void undo(Handle handle) {
    handle.execute(
        "update training.rule_seat set undone = true"
            + " where run = (select max(run) from training.rule_seat where not undone)");
  }
}
