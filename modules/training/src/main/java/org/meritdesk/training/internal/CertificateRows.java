package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CertificateState;
import org.meritdesk.training.api.CourseDocument;

/** The table of certificates. */
final class CertificateRows {

  private static final String SELECT =
      """
      select c.*, (select v.document::text from training.course_version v
                   where v.course_code = c.course_code
                   order by (v.version_no = c.course_version) desc nulls last, v.version_no desc
                   limit 1) as document
      from training.certificate c
      """;

  private CertificateRows() {}

  /** One row of the table with its course. */
  record Row(
      String number,
      String code,
      @Nullable Long recordId,
      long agentId,
      CourseDocument document,
      LocalDate completedOn,
      @Nullable BigDecimal score,
      @Nullable LocalDate expiresOn,
      LocalDate issuedOn,
      @Nullable String reason) {

    CertificateState state(LocalDate today) {
      LocalDate end = expiresOn;
      if (recordId == null || reason != null) {
        return CertificateState.REVOKED;
      }
      return end != null && !end.isAfter(today) ? CertificateState.EXPIRED : CertificateState.VALID;
    }
  }

  /** A record that can be certified, or not. */
  record Result(long agentId, boolean passed) {}

  /** A completion that runs out. */
  record Ending(long recordId, long agentId, CourseDocument document, LocalDate expiresOn) {}

  static Optional<Result> record(Handle handle, long record) {
    return handle
        .createQuery(
            "select agent_id, passed from training.training_record where record_id = :record")
        .bind("record", record)
        .map((row, context) -> new Result(row.getLong("agent_id"), row.getBoolean("passed")))
        .findOne();
  }

  /** Issues the certificate of a record unless there is one. */
  static void issue(Handle handle, long record, String code, LocalDate today, String who) {
    handle
        .createUpdate(
            """
            insert into training.certificate (number, code, record_id, agent_id, course_code,
              course_version, completed_on, score, expires_on, issued_on, issued_by)
            select 'MD-' || extract(year from cast(:today as date))::int || '-'
                     || lpad(nextval('training.certificate_number')::text, 6, '0'),
                   :code, r.record_id, r.agent_id, r.course_code, r.version_no, r.day, r.score,
                   r.expires_on, :today, :who
            from training.training_record r
            where r.record_id = :record and not exists (
              select from training.certificate c where c.record_id = r.record_id)
            on conflict (record_id) do nothing
            """)
        .bind("record", record)
        .bind("code", code)
        .bind("today", today)
        .bind("who", who)
        .execute();
  }

  static Optional<Row> ofRecord(Handle handle, long record) {
    return handle
        .createQuery(SELECT + " where c.record_id = :record")
        .bind("record", record)
        .map((row, context) -> read(row))
        .findOne();
  }

  static Optional<Row> numbered(Handle handle, String number) {
    return handle
        .createQuery(SELECT + " where c.number = :number")
        .bind("number", number)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Takes one back; false if it was already. */
  static boolean revoke(Handle handle, String number, String reason, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update training.certificate
                set revoked_by = :who, revoked_at = :now, reason = :reason
                where number = :number and reason is null
                """)
            .bind("number", number)
            .bind("reason", reason)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static Set<Long> revoked(Handle handle) {
    return handle
        .createQuery(
            """
            select record_id from training.certificate
            where reason is not null and record_id is not null
            """)
        .mapTo(Long.class)
        .set();
  }

  /** What runs out by a day and is not followed by a completion that holds longer. */
  static List<Ending> ending(Handle handle, LocalDate today, LocalDate until) {
    return handle
        .createQuery(
            """
            select r.record_id, r.agent_id, r.expires_on, (
              select v.document::text from training.course_version v
              where v.course_code = r.course_code order by v.version_no desc limit 1) as document
            from training.training_record r
            where r.passed and r.expires_on > :today and r.expires_on <= :until
              and not exists (
                select from training.training_record n
                where n.agent_id = r.agent_id and n.course_code = r.course_code and n.passed
                  and (n.expires_on is null or (n.expires_on, n.record_id)
                    > (r.expires_on, r.record_id)))
            order by r.expires_on, r.record_id
            """)
        .bind("today", today)
        .bind("until", until)
        .map(
            (row, context) ->
                new Ending(
                    row.getLong("record_id"),
                    row.getLong("agent_id"),
                    TrainingJson.course(row.getString("document")),
                    Columns.day(row, "expires_on")))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("number"),
        row.getString("code"),
        Columns.numberOrNull(row, "record_id"),
        row.getLong("agent_id"),
        TrainingJson.course(row.getString("document")),
        Columns.day(row, "completed_on"),
        row.getBigDecimal("score"),
        row.getObject("expires_on", LocalDate.class),
        Columns.day(row, "issued_on"),
        row.getString("reason"));
  }
}
