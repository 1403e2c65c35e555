package org.meritdesk.training.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.ProposalQuery;
import org.meritdesk.training.api.ProposalState;
import org.meritdesk.training.domain.ProposalTransitions;

/** The SQL of proposed courses. */
final class ProposalRows {

  private static final String ASKED =
      " from training.course_proposal where "
          + Sight.CONDITION
          + """
             and (cast(:state as text) is null or state = :state)
             and (cast(:team as bigint) is null or team_id = :team)
             and (cast(:agent as bigint) is null or agent_id = :agent)
            """;

  /** To the same people: an agent, or a team as a whole. */
  private static final String SAME =
      """
       p.course_code = :course and p.agent_id is not distinct from cast(:agent as bigint)
        and (cast(:agent as bigint) is not null or p.team_id = :team)
      """;

  private ProposalRows() {}

  /** Only one server looks at a time. */
  static boolean myTurn(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext('training.course_proposal'))")
        .mapTo(Boolean.class)
        .one();
  }

  /** What was put off to a day that has come waits for a decision again. */
  static void returnDue(Handle handle, LocalDate today) {
    handle
        .createUpdate(
            """
            update training.course_proposal set state = 'PROPOSED'
            where state = 'POSTPONED' and until <= :today
            """)
        .bind("today", today)
        .execute();
  }

  /** Who took a course up and passed it since has learnt; a team when the class was held. */
  static void learn(Handle handle) {
    handle.execute(
        """
        update training.course_proposal p set state = 'LEARNT'
        where p.state = 'ACCEPTED'
          and (exists (
              select from training.training_record r
              where r.agent_id = p.agent_id and r.course_code = p.course_code and r.passed
                and r.completed_at >= p.decided_at)
            or p.agent_id is null and exists (
              select from training.session s
              where s.session_id = p.session_id and s.state = 'HELD'))
        """);
  }

  /** Drops what was not seen again in a look. */
  static void lapse(Handle handle, Instant look) {
    handle
        .createUpdate(
            """
            update training.course_proposal set state = 'LAPSED'
            where state = 'PROPOSED' and seen_at < :look
            """)
        .bind("look", Columns.utc(look))
        .execute();
  }

  /** Keeps what is proposed already up to date; false where nothing is. */
  static boolean see(
      Handle handle,
      NeedScene.Whose whose,
      String course,
      YearMonth month,
      List<NeedEvidence> evidence,
      Instant now) {
    return found(
                handle.createUpdate(
                    """
                    update training.course_proposal p
                    set evidence = cast(:evidence as jsonb), month = :month, team_id = :team,
                      seen_at = :now
                    where p.state = 'PROPOSED' and
                    """
                        + SAME),
                whose,
                course,
                month,
                evidence)
            .bind("now", Columns.utc(now))
            .execute()
        > 0;
  }

  /**
   * Proposes a course, unless it is open already, was refused lately, was passed after the month
   * ended, or the person has a seat to come.
   */
  static boolean propose(
      Handle handle,
      NeedScene.Whose whose,
      String course,
      YearMonth month,
      List<NeedEvidence> evidence,
      Instant now) {
    return found(
                handle.createUpdate(
                    """
                    insert into training.course_proposal
                      (agent_id, team_id, course_code, month, evidence, state, found_at, seen_at)
                    select cast(:agent as bigint), :team, :course, :month, cast(:evidence as jsonb), 'PROPOSED',
                      :now, :now
                    where not exists (
                        select from training.course_proposal p
                        where (p.state in ('PROPOSED', 'POSTPONED', 'ACCEPTED')
                            or p.state = 'REFUSED'
                              and p.decided_at > :rested) and
                    """
                        + SAME
                        + """
                        )
                          and not exists (
                            select from training.training_record r
                            where r.agent_id = cast(:agent as bigint) and r.course_code = :course and r.passed
                              and r.day >= :ended)
                          and not exists (
                            select from training.enrolment e join training.session s using (session_id)
                            where e.agent_id = cast(:agent as bigint) and e.state <> 'LEFT' and s.state = 'PLANNED'
                              and s.course_code = :course and s.starts_at > :now)
                        on conflict do nothing
                        """),
                whose,
                course,
                month,
                evidence)
            .bind("now", Columns.utc(now))
            .bind("ended", month.plusMonths(1).atDay(1))
            .bind("rested", Columns.utc(now.minus(Duration.ofDays(ProposalTransitions.REST_DAYS))))
            .execute()
        == 1;
  }

  private static Update found(
      Update update,
      NeedScene.Whose whose,
      String course,
      YearMonth month,
      List<NeedEvidence> evidence) {
    return update
        .bind("agent", whose.agentId())
        .bind("team", whose.teamId())
        .bind("course", course)
        .bind("month", month.atDay(1))
        .bind("evidence", TrainingJson.write(evidence));
  }

  static Optional<ProposalRow> one(Handle handle, long id, Sight sight) {
    return sight
        .bind(
            handle.createQuery(
                "select * from training.course_proposal where proposal_id = :id and "
                    + Sight.CONDITION))
        .bind("id", id)
        .map((row, context) -> ProposalRow.read(row))
        .findOne();
  }

  static long count(Handle handle, ProposalQuery asked, Sight sight) {
    return ask(handle.createQuery("select count(*)" + ASKED), asked, sight).mapTo(Long.class).one();
  }

  static List<ProposalRow> find(Handle handle, ProposalQuery asked, Sight sight) {
    return ask(
            handle.createQuery(
                "select *"
                    + ASKED
                    + " order by array_position(array['PROPOSED', 'POSTPONED', 'ACCEPTED'], state)"
                    + " nulls last, agent_id nulls first, proposal_id desc"
                    + " limit :limit offset :offset"),
            asked,
            sight)
        .bind("limit", Math.max(1, Math.min(asked.limit(), 200)))
        .bind("offset", Math.max(0, asked.offset()))
        .map((row, context) -> ProposalRow.read(row))
        .list();
  }

  private static Query ask(Query query, ProposalQuery asked, Sight sight) {
    ProposalState state = asked.state();
    return sight
        .bind(query)
        .bind("state", state == null ? null : state.name())
        .bind("team", asked.teamId())
        .bind("agent", asked.agentId());
  }

  /** The next session with a free seat that none of these people teaches. */
  static Optional<Long> nextSession(
      Handle handle, String course, Collection<Long> agents, Instant now) {
    return handle
        .createQuery(
            """
            select s.session_id
            from training.session s
            where s.course_code = :course and s.state = 'PLANNED' and s.starts_at > :now
              and coalesce(s.instructor_id <> all(:agents), true)
              and s.capacity > (
                select count(*)
                from training.enrolment e
                where e.session_id = s.session_id and e.state = 'ENROLLED')
            order by s.starts_at, s.session_id limit 1
            """)
        .bind("course", course)
        .bind("now", Columns.utc(now))
        .bindArray("agents", Long.class, agents.toArray())
        .mapTo(Long.class)
        .findOne();
  }

  /** Since when a course was taken up again by somebody who has not passed it since. */
  static Optional<Instant> toRefresh(Handle handle, long agent, String course) {
    return handle
        .createQuery(
            """
            select p.decided_at from training.course_proposal p
            where p.course_code = :course and p.state in ('ACCEPTED', 'LEARNT')
              and (p.agent_id = :agent
                or p.agent_id is null and exists (
                  select from training.enrolment e
                  where e.session_id = p.session_id and e.agent_id = :agent
                    and e.state <> 'LEFT'))
              and not exists (
                select from training.training_record r
                where r.agent_id = :agent and r.course_code = :course and r.passed
                  and r.completed_at >= p.decided_at)
            order by p.decided_at desc limit 1
            """)
        .bind("agent", agent)
        .bind("course", course)
        .map((row, context) -> Columns.instant(row, "decided_at"))
        .findOne();
  }

  /** Moves it on; false if somebody else did before. */
  static boolean move(
      Handle handle,
      ProposalRow row,
      ProposalState to,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable Long session,
      String who,
      Instant now) {
    return handle
            .createUpdate(
                """
                update training.course_proposal
                set state = :to, until = :until, reason = :reason, session_id = :session,
                  decided_by = :who, decided_at = :now
                where proposal_id = :id and state = :from
                """)
            .bind("to", to.name())
            .bind("until", until)
            .bind("reason", reason)
            .bind("session", session)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("id", row.id())
            .bind("from", row.state().name())
            .execute()
        == 1;
  }
}
