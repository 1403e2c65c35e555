package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.BreachState;

/** The table of breaches. */
final class BreachRows {

  private static final String SELECT =
      """
      select b.*, i.record_id, i.agent_id, i.at, i.zone, i.form_code, i.form_version
      from quality.breach b join quality.inspection i using (inspection_id)
      """;

  private BreachRows() {}

  /** One row with what it says of its inspection. */
  record Row(
      long id,
      long inspectionId,
      long recordId,
      long agentId,
      Instant at,
      String zone,
      String formCode,
      int formVersion,
      String criterion,
      BreachState state,
      String proposedBy,
      Instant proposedAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {}

  static void propose(
      Handle handle, long inspectionId, Collection<String> criteria, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into quality.breach (inspection_id, criterion, proposed_by, proposed_at, state)
            select :id, criterion, :who, :now, 'PROPOSED' from unnest(:criteria) as c(criterion)
            on conflict (inspection_id, criterion) do nothing
            """)
        .bind("id", inspectionId)
        .bindArray("criteria", String.class, criteria.toArray())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** Takes back what a revision no longer finds. */
  static void takeBack(
      Handle handle,
      long inspectionId,
      Collection<String> stillFailing,
      String who,
      String reason,
      Instant now) {
    handle
        .createUpdate(
            """
            update quality.breach
            set state = 'REJECTED', decided_by = :who, decided_at = :now, reason = :reason
            where inspection_id = :id and state <> 'REJECTED' and criterion <> all(:failing)
            """)
        .bind("id", inspectionId)
        .bindArray("failing", String.class, stillFailing.toArray())
        .bind("who", who)
        .bind("reason", reason)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** Decides a proposed one; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      long id,
      BreachState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update quality.breach
                set state = :state, decided_by = :who, decided_at = :now, reason = :reason
                where breach_id = :id and state = 'PROPOSED'
                """)
            .bind("id", id)
            .bind("state", decision.name())
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** How many of these are confirmed. */
  static int confirmed(Handle handle, long inspectionId, Collection<String> criteria) {
    return handle
        .createQuery(
            """
            select count(*) from quality.breach
            where inspection_id = :id and state = 'CONFIRMED' and criterion = any(:criteria)
            """)
        .bind("id", inspectionId)
        .bindArray("criteria", String.class, criteria.toArray())
        .mapTo(Integer.class)
        .one();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where b.breach_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Row> ofInspection(Handle handle, long inspectionId) {
    return handle
        .createQuery(SELECT + " where b.inspection_id = :id order by b.breach_id")
        .bind("id", inspectionId)
        .map((row, context) -> read(row))
        .list();
  }

  static List<Row> all(Handle handle, @Nullable BreachState state) {
    return handle
        .createQuery(
            SELECT
                + " where cast(:state as text) is null or b.state = :state"
                + " order by b.breach_id desc limit 500")
        .bind("state", state == null ? null : state.name())
        .map((row, context) -> read(row))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("breach_id"),
        row.getLong("inspection_id"),
        row.getLong("record_id"),
        row.getLong("agent_id"),
        Columns.instant(row, "at"),
        row.getString("zone"),
        row.getString("form_code"),
        row.getInt("form_version"),
        row.getString("criterion"),
        BreachState.valueOf(row.getString("state")),
        row.getString("proposed_by"),
        Columns.instant(row, "proposed_at"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("reason"));
  }
}
