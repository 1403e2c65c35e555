package org.meritdesk.scoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.OpenRepeat;

/** The table of closings. */
final class ClosingRows {

  private static final String SELECT =
      """
      select closing_id, month, revision, state, as_of_batch, closed_by, closed_at,
             decided_by, decided_at, reason, encode(digest, 'hex') as digest
      from scoring.closing
      """;

  private ClosingRows() {}

  /** One closing; its state is CLOSED, PUBLISHED or SENT_BACK. */
  record Row(
      long closingId,
      YearMonth month,
      int revision,
      String state,
      long asOfBatch,
      String closedBy,
      Instant closedAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason,
      String digest) {

    boolean is(String expected) {
      return state.equals(expected);
    }
  }

  /** The closings of a month, newest first. */
  static List<Row> of(Handle handle, YearMonth month) {
    return handle
        .createQuery(SELECT + " where month = :month order by closing_id desc")
        .bind("month", month.atDay(1))
        .map((row, context) -> read(row))
        .list();
  }

  /** Whom a published month judged. */
  static List<Long> agents(Handle handle, YearMonth month, int revision) {
    return handle
        .createQuery(
            """
            select distinct a.agent_id
            from scoring.appraisal a join scoring.closing c using (closing_id)
            where c.month = :month and c.revision = :revision and c.state = 'PUBLISHED'
            """)
        .bind("month", month.atDay(1))
        .bind("revision", revision)
        .mapTo(Long.class)
        .list();
  }

  static List<YearMonth> months(Handle handle) {
    return handle
        .createQuery("select distinct month from scoring.closing order by month desc")
        .map((row, context) -> Columns.month(row, "month"))
        .list();
  }

  static Optional<Row> published(Handle handle, YearMonth month) {
    return of(handle, month).stream().filter(row -> row.is("PUBLISHED")).findFirst();
  }

  static List<Row> allPublished(Handle handle) {
    return handle
        .createQuery(SELECT + " where state = 'PUBLISHED' order by closing_id")
        .map((row, context) -> read(row))
        .list();
  }

  @SuppressWarnings("TooManyParameters")
  static Row insert(
      Handle handle,
      YearMonth month,
      int revision,
      long asOfBatch,
      String who,
      Instant now,
      @Nullable String reason,
      String digest) {
    return handle
        .createQuery(
            """
            insert into scoring.closing
              (month, revision, state, ruleset_id, as_of_batch, closed_by, closed_at,
               close_reason, digest)
            values (:month, :revision, 'CLOSED', :ruleset, :batch, :who, :now, :reason, :digest)
            returning closing_id, month, revision, state, as_of_batch, closed_by, closed_at,
                      decided_by, decided_at, reason, encode(digest, 'hex') as digest
            """)
        .bind("month", month.atDay(1))
        .bind("revision", revision)
        .bind("ruleset", AppraisalDraft.LIVE_RULESET)
        .bind("batch", asOfBatch)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("reason", reason)
        .bind("digest", HexFormat.of().parseHex(digest))
        .map((row, context) -> read(row))
        .one();
  }

  /** Decides a closing that waits; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      long closingId,
      String decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update scoring.closing
                set state = :decision, decided_by = :who, decided_at = :now, reason = :reason
                where closing_id = :id and state = 'CLOSED'
                """)
            .bind("id", closingId)
            .bind("decision", decision)
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static void insertRepeats(Handle handle, long closingId, List<OpenRepeat> repeats) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into scoring.open_repeat values (:closing, :record, :at, :until)");
    for (OpenRepeat repeat : repeats) {
      batch
          .bind("closing", closingId)
          .bind("record", repeat.recordId())
          .bind("at", Columns.utc(repeat.closedAt()))
          .bind("until", Columns.utc(repeat.openUntil()))
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  static List<OpenRepeat> repeats(Handle handle, long closingId) {
    return handle
        .createQuery(
            "select record_id, closed_at, open_until from scoring.open_repeat"
                + " where closing_id = :id order by closed_at, record_id")
        .bind("id", closingId)
        .map(
            (row, context) ->
                new OpenRepeat(
                    row.getLong("record_id"),
                    Columns.instant(row, "closed_at"),
                    Columns.instant(row, "open_until")))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("closing_id"),
        Columns.month(row, "month"),
        row.getInt("revision"),
        row.getString("state"),
        row.getLong("as_of_batch"),
        row.getString("closed_by"),
        Columns.instant(row, "closed_at"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("reason"),
        row.getString("digest"));
  }
}
