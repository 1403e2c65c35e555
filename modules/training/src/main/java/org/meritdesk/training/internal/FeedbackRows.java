package org.meritdesk.training.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.meritdesk.training.api.FeedbackDraft;

/** The tables of ratings after class. */
final class FeedbackRows {

  private FeedbackRows() {}

  /** Notes that somebody answered; false if the person had. */
  static boolean answered(Handle handle, long session, long agent) {
    return handle
            .createUpdate(
                """
                insert into training.feedback_given (session_id, agent_id)
                values (:session, :agent) on conflict do nothing
                """)
            .bind("session", session)
            .bind("agent", agent)
            .execute()
        == 1;
  }

  static void keep(Handle handle, long session, FeedbackDraft answer) {
    handle
        .createUpdate(
            """
            insert into training.feedback (session_id, answer)
            values (:session, cast(:answer as jsonb))
            """)
        .bind("session", session)
        .bind("answer", TrainingJson.write(answer))
        .execute();
  }

  /** Ends the rating of a class in which everybody who was there has answered. */
  static void closeIfAll(Handle handle, long session, Instant now) {
    handle
        .createUpdate(
            """
            insert into training.feedback_round (session_id, closed_at)
            select :session, :now
            where not exists (
              select from training.enrolment e
              where e.session_id = :session and e.attended and not exists (
                select from training.feedback_given g
                where g.session_id = e.session_id and g.agent_id = e.agent_id))
            on conflict do nothing
            """)
        .bind("session", session)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** Which of these sessions were rated by everybody. */
  static Set<Long> closed(Handle handle, Collection<Long> sessions) {
    return handle
        .createQuery(
            "select session_id from training.feedback_round where session_id = any(:sessions)")
        .bindArray("sessions", Long.class, sessions.toArray())
        .mapTo(Long.class)
        .set();
  }

  static Map<Long, List<FeedbackDraft>> of(Handle handle, Collection<Long> sessions) {
    return handle
        .createQuery(
            """
            select session_id, answer::text as answer from training.feedback
            where session_id = any(:sessions) order by feedback_id
            """)
        .bindArray("sessions", Long.class, sessions.toArray())
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("session_id"), TrainingJson.feedback(row.getString("answer"))))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Classes that somebody attended and has not rated. */
  static List<Long> open(Handle handle, long agent) {
    return handle
        .createQuery(
            """
            select e.session_id from training.enrolment e
            join training.session s using (session_id)
            where e.agent_id = :agent and e.attended and s.state = 'HELD'
              and not exists (select from training.feedback_given g
                where g.session_id = e.session_id and g.agent_id = e.agent_id)
              and not exists (select from training.feedback_round r
                where r.session_id = e.session_id)
            order by s.starts_at, e.session_id
            """)
        .bind("agent", agent)
        .mapTo(Long.class)
        .list();
  }
}
