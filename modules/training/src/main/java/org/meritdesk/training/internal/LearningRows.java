package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseDocument;

/** Reads sessions that were held, with who was there and what they cost (已开场次读取). */
final class LearningRows {

  private static final String HELD =
      """
      select s.session_id, s.course_code, s.starts_at, s.ends_at, s.zone, s.instructor_id,
             s.decided_at, v.document::text as document, c.fees, c.hourly_rate,
             coalesce((select array_agg(e.agent_id order by e.agent_id) from training.enrolment e
               where e.session_id = s.session_id and e.attended), '{}') as attended
      from training.session s
      join training.course_version v
        on v.course_code = s.course_code and v.version_no = s.course_version
      left join training.session_cost c using (session_id)
      where s.state = 'HELD'
      """;

  private LearningRows() {}

  /** A session that was held. */
  record Held(
      long id,
      CourseDocument document,
      LocalDate day,
      int minutes,
      @Nullable Long instructorId,
      Instant heldAt,
      Set<Long> attended,
      @Nullable BigDecimal fees,
      @Nullable BigDecimal hourlyRate) {}

  static Optional<Held> one(Handle handle, long session) {
    return handle
        .createQuery(HELD + " and s.session_id = :session")
        .bind("session", session)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Held> of(Handle handle, Collection<Long> sessions) {
    return handle
        .createQuery(HELD + " and s.session_id = any(:sessions) order by s.session_id")
        .bindArray("sessions", Long.class, sessions.toArray())
        .map((row, context) -> read(row))
        .list();
  }

  /** Held on days of a span, each in its own zone, in the order in which they were. */
  static List<Held> during(Handle handle, LocalDate from, LocalDate toExclusive) {
    return handle
        .createQuery(
            HELD
                + " and (s.starts_at at time zone s.zone)::date >= :from"
                + " and (s.starts_at at time zone s.zone)::date < :to"
                + " order by s.starts_at, s.session_id")
        .bind("from", from)
        .bind("to", toExclusive)
        .map((row, context) -> read(row))
        .list();
  }

  static void cost(
      Handle handle, long session, BigDecimal fees, BigDecimal rate, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into training.session_cost (session_id, fees, hourly_rate, said_by, said_at)
            values (:session, :fees, :rate, :who, :now)
            on conflict (session_id) do update
              set fees = excluded.fees, hourly_rate = excluded.hourly_rate,
                  said_by = excluded.said_by, said_at = excluded.said_at
            """)
        .bind("session", session)
        .bind("fees", fees)
        .bind("rate", rate)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  private static Held read(ResultSet row) throws SQLException {
    Instant from = Columns.instant(row, "starts_at");
    return new Held(
        row.getLong("session_id"),
        TrainingJson.course(row.getString("document")),
        from.atZone(ZoneId.of(row.getString("zone"))).toLocalDate(),
        (int) Duration.between(from, Columns.instant(row, "ends_at")).toMinutes(),
        Columns.numberOrNull(row, "instructor_id"),
        Columns.instant(row, "decided_at"),
        Set.of((Long[]) row.getArray("attended").getArray()),
        row.getBigDecimal("fees"),
        row.getBigDecimal("hourly_rate"));
  }
}
