package org.meritdesk.scoring.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.AppealColumn;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.ClaimRuling;

/** The table of appeals. */
final class AppealRows {

  private static final String OPEN = "('FILED', 'TAKEN', 'ASKED')";
  private static final String FOUND =
      " from scoring.appeal where (:anyState or state = any(:states))"
          + " and (cast(:inspection as bigint) is null or inspection_id = :inspection)"
          + " and (cast(:agent as bigint) is null or agent_id = :agent)"
          + " and (cast(:from as date) is null or work_day >= :from and work_day < :to)"
          + " and (:everybody or agent_id = any(:agents))";

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
  static boolean move(Handle handle, AppealRow was, AppealState to, @Nullable String holder) {
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
      AppealRow was,
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

  static Optional<AppealRow> one(Handle handle, long id) {
    return handle
        .createQuery("select * from scoring.appeal where appeal_id = :id")
        .bind("id", id)
        .map((row, context) -> AppealRow.read(row))
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

  private static String by(@Nullable Order<AppealColumn> order) {
    if (order == null) {
      return "state not in "
          + OPEN
          + ", case when decided_at is null then filed_at end, decided_at desc";
    }
    return switch (order.by()) {
      case MONTH -> order.term("work_day");
      case INSPECTOR -> order.term("inspector");
      case CLAIMS -> order.term("jsonb_array_length(claims)");
      case FILED -> order.term("filed_at");
      case STATE -> order.term("state");
    };
  }

  static long count(Handle handle, AppealQuery query, RowScope scope) {
    return bind(handle.createQuery("select count(*)" + FOUND), query, scope)
        .mapTo(Long.class)
        .one();
  }

  static List<AppealRow> find(Handle handle, AppealQuery query, RowScope scope, int size) {
    return bind(
            handle.createQuery(
                "select *"
                    + FOUND
                    + " order by "
                    + by(query.order())
                    + ", appeal_id limit :size offset :offset"),
            query,
            scope)
        .bind("size", size)
        .bind("offset", (long) Math.max(0, query.page()) * size)
        .map((row, context) -> AppealRow.read(row))
        .list();
  }

  /** What was decided in a span of days, by the reader's days in UTC. */
  static List<AppealRow> decided(Handle handle, LocalDate from, LocalDate toExclusive) {
    return handle
        .createQuery(
            """
            select * from scoring.appeal
            where decided_at >= cast(:from as timestamp) at time zone 'UTC'
              and decided_at < cast(:to as timestamp) at time zone 'UTC'
            """)
        .bind("from", from)
        .bind("to", toExclusive)
        .map((row, context) -> AppealRow.read(row))
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
}
