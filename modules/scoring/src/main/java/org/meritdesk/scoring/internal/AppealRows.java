package org.meritdesk.scoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealEvent;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.ClaimRuling;

/** The tables of appeals and of their steps. */
final class AppealRows {

  private static final String OPEN = "('FILED', 'TAKEN', 'ASKED')";
  private static final String FOUND =
      " from scoring.appeal where (:anyState or state = any(:states))"
          + " and (cast(:inspection as bigint) is null or inspection_id = :inspection)"
          + " and (cast(:agent as bigint) is null or agent_id = :agent)"
          + " and (cast(:from as date) is null or work_day >= :from and work_day < :to)"
          + " and (:everybody or agent_id = any(:agents))";

  /** An appeal without its steps. */
  record Row(
      long id,
      int version,
      AppealState state,
      long inspectionId,
      long recordId,
      String inspector,
      long agentId,
      String formCode,
      LocalDate workDay,
      String filedBy,
      Instant filedAt,
      List<AppealClaim> claims,
      String text,
      @Nullable String holder,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      List<ClaimRuling> rulings,
      @Nullable String reason) {}

  private AppealRows() {}

  static long insert(
      Handle handle,
      JudgedInspection inspection,
      List<AppealClaim> claims,
      String text,
      String who,
      Instant now) {
    return handle
        .createQuery(
            """
            insert into scoring.appeal
              (state, inspection_id, record_id, inspector, agent_id, form_code, work_day,
               filed_by, filed_at, claims, text)
            values ('FILED', :inspection, :record, :inspector, :agent, :form, :day,
               :who, :now, cast(:claims as jsonb), :text)
            on conflict (inspection_id) where state in %s do nothing
            returning appeal_id
            """
                .formatted(OPEN))
        .bind("inspection", inspection.inspectionId())
        .bind("record", inspection.recordId())
        .bind("inspector", inspection.inspector())
        .bind("agent", inspection.agentId())
        .bind("form", inspection.formCode())
        .bind("day", inspection.workDay())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("claims", AppealJson.write(claims))
        .bind("text", text)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** Moves an appeal on; false if it is no longer the one that was seen. */
  static boolean move(Handle handle, Row was, AppealState to, @Nullable String holder) {
    return handle
            .createUpdate(
                """
                update scoring.appeal set state = :to, holder = :holder, version = version + 1
                where appeal_id = :id and version = :version
                """)
            .bind("to", to.name())
            .bind("holder", holder)
            .bind("id", was.id())
            .bind("version", was.version())
            .execute()
        == 1;
  }

  /** Decides an appeal; false if it is no longer the one that was seen. */
  static boolean decide(
      Handle handle,
      Row was,
      AppealState to,
      List<ClaimRuling> rulings,
      String reason,
      String who,
      Instant now) {
    return handle
            .createUpdate(
                """
                update scoring.appeal
                set state = :to, version = version + 1, rulings = cast(:rulings as jsonb),
                    reason = :reason, decided_by = :who, decided_at = :now
                where appeal_id = :id and version = :version
                """)
            .bind("to", to.name())
            .bind("rulings", AppealJson.write(rulings))
            .bind("reason", reason)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("id", was.id())
            .bind("version", was.version())
            .execute()
        == 1;
  }

  static void tell(
      Handle handle,
      long id,
      Instant now,
      String who,
      @Nullable AppealDeed deed,
      AppealState to,
      String text) {
    handle
        .createUpdate(
            """
            insert into scoring.appeal_event (appeal_id, seq, at, who, deed, state, text)
            select :id, coalesce(max(seq), 0) + 1, :now, :who, :deed, :to, :text
            from scoring.appeal_event where appeal_id = :id
            """)
        .bind("id", id)
        .bind("now", Columns.utc(now))
        .bind("who", who)
        .bind("deed", deed == null ? null : deed.name())
        .bind("to", to.name())
        .bind("text", text)
        .execute();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery("select * from scoring.appeal where appeal_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static Optional<Long> openAbout(Handle handle, long inspectionId) {
    return handle
        .createQuery(
            "select appeal_id from scoring.appeal where inspection_id = :id and state in " + OPEN)
        .bind("id", inspectionId)
        .mapTo(Long.class)
        .findOne();
  }

  static long open(Handle handle, YearMonth month) {
    return handle
        .createQuery(
            "select count(*) from scoring.appeal where work_day >= :from and work_day < :to"
                + " and state in "
                + OPEN)
        .bind("from", month.atDay(1))
        .bind("to", month.plusMonths(1).atDay(1))
        .mapTo(Long.class)
        .one();
  }

  static long count(Handle handle, AppealQuery query, RowScope scope) {
    return bind(handle.createQuery("select count(*)" + FOUND), query, scope)
        .mapTo(Long.class)
        .one();
  }

  static List<Row> find(Handle handle, AppealQuery query, RowScope scope, int size) {
    return bind(
            handle.createQuery(
                "select *"
                    + FOUND
                    + " order by state not in "
                    + OPEN
                    + ", case when decided_at is null then filed_at end, decided_at desc, appeal_id"
                    + " limit :size offset :offset"),
            query,
            scope)
        .bind("size", size)
        .bind("offset", (long) Math.max(0, query.page()) * size)
        .map((row, context) -> read(row))
        .list();
  }

  static Map<Long, List<AppealEvent>> events(Handle handle, Collection<Long> ids) {
    return handle
        .createQuery(
            "select * from scoring.appeal_event where appeal_id = any(:ids) order by appeal_id, seq")
        .bindArray("ids", Long.class, ids.toArray())
        .map((row, context) -> Map.entry(row.getLong("appeal_id"), event(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** What was decided in a span of days, by the reader's days in UTC. */
  static List<Row> decided(Handle handle, LocalDate from, LocalDate toExclusive) {
    return handle
        .createQuery(
            """
            select * from scoring.appeal
            where decided_at >= cast(:from as timestamp) at time zone 'UTC'
              and decided_at < cast(:to as timestamp) at time zone 'UTC'
            """)
        .bind("from", from)
        .bind("to", toExclusive)
        .map((row, context) -> read(row))
        .list();
  }

  private static Query bind(Query query, AppealQuery asked, RowScope scope) {
    YearMonth month = asked.month();
    return query
        .bind("anyState", asked.states().isEmpty())
        .bindArray("states", String.class, asked.states().stream().map(Enum::name).toArray())
        .bind("inspection", asked.inspectionId())
        .bind("agent", asked.agentId())
        .bind("from", month == null ? null : month.atDay(1))
        .bind("to", month == null ? null : month.plusMonths(1).atDay(1))
        .bind("everybody", scope.all())
        .bindArray("agents", Long.class, scope.agentIds().toArray());
  }

  private static AppealEvent event(ResultSet row) throws SQLException {
    String deed = row.getString("deed");
    return new AppealEvent(
        row.getInt("seq"),
        Columns.instant(row, "at"),
        row.getString("who"),
        deed == null ? null : AppealDeed.valueOf(deed),
        AppealState.valueOf(row.getString("state")),
        row.getString("text"));
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("appeal_id"),
        row.getInt("version"),
        AppealState.valueOf(row.getString("state")),
        row.getLong("inspection_id"),
        row.getLong("record_id"),
        row.getString("inspector"),
        row.getLong("agent_id"),
        row.getString("form_code"),
        Columns.day(row, "work_day"),
        row.getString("filed_by"),
        Columns.instant(row, "filed_at"),
        AppealJson.claims(row.getString("claims")),
        row.getString("text"),
        row.getString("holder"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        AppealJson.rulings(row.getString("rulings")),
        row.getString("reason"));
  }
}
