package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.EnrolmentRule;
import org.meritdesk.training.api.RuleKind;

/** The tables of rules that seat people, and what they look at. */
final class RuleRows {

  private RuleRows() {}

  /** A planned session with what is free in it. */
  record Open(long id, String course, Instant startsAt, long instructor, int free) {}

  /** Somebody and a day. */
  record Dated(long agentId, LocalDate day) {}

  static List<EnrolmentRule> all(Handle handle) {
    return handle
        .createQuery("select * from training.enrolment_rule order by course_code, rule_id")
        .map((row, context) -> read(row))
        .list();
  }

  /** Keeps it; 0 where there is none of that number. */
  static long keep(Handle handle, EnrolmentRule rule, String who, Instant now) {
    Measure measure = rule.measure();
    return handle
        .createQuery(
            rule.id() == 0
                ? """
                insert into training.enrolment_rule (course_code, kind, team_id, days, measure,
                  threshold, criterion, active, kept_by, kept_at)
                values (:course, :kind, :team, :days, :measure, :threshold, :criterion, :active,
                  :who, :now)
                returning rule_id
                """
                : """
                update training.enrolment_rule
                set course_code = :course, kind = :kind, team_id = :team, days = :days,
                  measure = :measure, threshold = :threshold, criterion = :criterion,
                  active = :active, kept_by = :who, kept_at = :now
                where rule_id = :id returning rule_id
                """)
        .bind("id", rule.id())
        .bind("course", rule.course())
        .bind("kind", rule.kind().name())
        .bind("team", rule.teamId())
        .bind("days", rule.days())
        .bind("measure", measure == null ? null : measure.name())
        .bind("threshold", rule.threshold())
        .bind("criterion", rule.criterion())
        .bind("active", rule.active())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** Planned sessions to come by course, the earliest first. */
  static Map<String, List<Open>> open(Handle handle, Instant now) {
    Map<String, List<Open>> open = new HashMap<>();
    handle
        .createQuery(
            """
            select s.session_id, s.course_code, s.starts_at, coalesce(s.instructor_id, 0) as teacher,
              s.capacity - (select count(*) from training.enrolment e
                where e.session_id = s.session_id and e.state in ('ENROLLED', 'WAITING')) as free
            from training.session s
            where s.state = 'PLANNED' and s.starts_at > :now
            order by s.starts_at, s.session_id
            """)
        .bind("now", Columns.utc(now))
        .map(
            (row, context) ->
                new Open(
                    row.getLong("session_id"),
                    row.getString("course_code"),
                    Columns.instant(row, "starts_at"),
                    row.getLong("teacher"),
                    row.getInt("free")))
        .forEach(each -> open.computeIfAbsent(each.course(), c -> new ArrayList<>()).add(each));
    return open;
  }

  /** Who has, waits for or gave back a seat in a session of the course that is to come. */
  static Set<Long> placed(Handle handle, String course, Instant now) {
    return handle
        .createQuery(
            """
            select e.agent_id from training.enrolment e
            join training.session s using (session_id)
            where s.course_code = :course and s.state = 'PLANNED' and s.starts_at > :now
            """)
        .bind("course", course)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .set();
  }

  /** Who passed the course since a day, or whose pass still holds. */
  static Set<Long> passed(Handle handle, String course, LocalDate since, LocalDate holdsOn) {
    return handle
        .createQuery(
            """
            select distinct agent_id from training.training_record
            where course_code = :course and passed
              and (day >= :since or expires_on is null or expires_on > :holds)
            """)
        .bind("course", course)
        .bind("since", since)
        .bind("holds", holdsOn)
        .mapTo(Long.class)
        .set();
  }

  /** Who passed the course since a day. */
  static Set<Long> passedSince(Handle handle, String course, LocalDate since) {
    return handle
        .createQuery(
            "select distinct agent_id from training.training_record"
                + " where course_code = :course and passed and day >= :since")
        .bind("course", course)
        .bind("since", since)
        .mapTo(Long.class)
        .set();
  }

  /** Whose last result in the course is a failure. */
  static List<Dated> failed(Handle handle, String course) {
    return handle
        .createQuery(
            """
            select agent_id, day from (
              select distinct on (agent_id) agent_id, day, passed from training.training_record
              where course_code = :course
              order by agent_id, completed_at desc, record_id desc) last
            where not passed
            """)
        .bind("course", course)
        .map((row, context) -> new Dated(row.getLong("agent_id"), Columns.day(row, "day")))
        .list();
  }

  /** Whose last pass runs out from a day to another. */
  static List<Dated> expiring(Handle handle, String course, LocalDate from, LocalDate to) {
    return handle
        .createQuery(
            """
            select agent_id, max(expires_on) as day from training.training_record
            where course_code = :course and passed and expires_on is not null
            group by agent_id having max(expires_on) between :from and :to
            """)
        .bind("course", course)
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> new Dated(row.getLong("agent_id"), Columns.day(row, "day")))
        .list();
  }

  private static EnrolmentRule read(ResultSet row) throws SQLException {
    String measure = row.getString("measure");
    return new EnrolmentRule(
        row.getLong("rule_id"),
        row.getString("course_code"),
        RuleKind.valueOf(row.getString("kind")),
        Columns.numberOrNull(row, "team_id"),
        (Integer) row.getObject("days"),
        measure == null ? null : Measure.valueOf(measure),
        row.getBigDecimal("threshold"),
        row.getString("criterion"),
        row.getBoolean("active"));
  }
}
