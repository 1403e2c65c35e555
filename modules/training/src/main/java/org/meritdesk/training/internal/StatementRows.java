package org.meritdesk.training.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.StatementState;
import org.meritdesk.training.api.StatementView;
import org.meritdesk.training.internal.xapi.Telling;

/** The SQL of learning statements (语句存取). */
final class StatementRows {

  private StatementRows() {}

  /** A statement that is handed in. */
  record Incoming(UUID id, JsonNode document, Telling told, Instant toldAt) {}

  /** A statement to be looked at. */
  record Row(UUID id, Telling told, Instant toldAt, @Nullable String reference) {}

  /** Writes those that are not there yet; gives their ids. */
  static Set<UUID> write(
      Handle handle, List<Incoming> all, String version, Instant now, String who) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into training.xapi_statement (statement_id, xapi_version, document,
              received_at, received_by, told_at, verb, actor, actor_name, activity, about)
            values (:id, :version, cast(:document as jsonb), :now, :who, :told, :verb, :actor,
              :actor_name, :activity, cast(:about as uuid))
            on conflict (statement_id) do nothing
            returning statement_id
            """);
    for (Incoming each : all) {
      batch
          .bind("id", each.id())
          .bind("version", version)
          .bind("document", each.document().toString())
          .bind("now", Columns.utc(now))
          .bind("who", who)
          .bind("told", Columns.utc(each.toldAt()))
          .bind("verb", each.document().path("verb").path("id").asText())
          .bind("actor", each.told().actor())
          .bind("actor_name", each.told().actorName())
          .bind("activity", each.told().activity())
          .bind("about", each.told().about())
          .add();
    }
    return batch.executePreparedBatch("statement_id").mapTo(UUID.class).collect(Collectors.toSet());
  }

  /** Of statements that were there, those that said something else. */
  static List<UUID> others(Handle handle, List<Incoming> known) {
    return known.stream()
        .filter(
            each ->
                !handle
                    .createQuery(
                        """
                        select document = cast(:document as jsonb)
                        from training.xapi_statement where statement_id = :id
                        """)
                    .bind("document", each.document().toString())
                    .bind("id", each.id())
                    .mapTo(Boolean.class)
                    .one())
        .map(Incoming::id)
        .toList();
  }

  static List<Row> byIds(Handle handle, Collection<UUID> ids) {
    return handle
        .createQuery(
            "select * from training.xapi_statement where statement_id = any(:ids) order by told_at")
        .bindArray("ids", UUID.class, ids.toArray())
        .map((row, context) -> row(row))
        .list();
  }

  /** What is about an actor, an account at a home, or an activity, and was not taken back. */
  static List<Row> about(Handle handle, String kind, String key) {
    return handle
        .createQuery(
            """
            select * from training.xapi_statement
            where state <> 'VOIDED' and case :kind
              when 'ACTOR' then actor = :key
              when 'HOME' then starts_with(actor, 'account|' || :key || '|')
              else activity = :key end
            order by told_at
            """)
        .bind("kind", kind)
        .bind("key", key)
        .map((row, context) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("statement_id", UUID.class),
        Telling.of(TrainingJson.tree(row.getString("document"))),
        Columns.instant(row, "told_at"),
        row.getString("reference"));
  }

  static void settle(Handle handle, Map<UUID, StatementOutcome> outcomes) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            update training.xapi_statement
            set state = :state, reason = :reason, agent_id = :agent, course_code = :course,
              version_no = :version, reference = :reference, weight = :weight, day = :day,
              score = :score, passed = :passed, expires_on = :expires
            where statement_id = :id
            """);
    outcomes.forEach(
        (id, outcome) ->
            batch
                .bind("id", id)
                .bind("state", outcome.state().name())
                .bind("reason", outcome.reason())
                .bind("agent", outcome.agentId())
                .bind("course", outcome.course())
                .bind("version", outcome.courseVersion())
                .bind("reference", outcome.reference())
                .bind("weight", outcome.weight())
                .bind("day", outcome.day())
                .bind("score", outcome.score())
                .bind("passed", outcome.passed())
                .bind("expires", outcome.expiresOn())
                .add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Takes back what is voided; gives the references of records that change by it. */
  static Set<String> voided(Handle handle) {
    return handle
        .createQuery(
            """
            with gone as (
              update training.xapi_statement s set state = 'VOIDED', reason = 'voided'
              from training.xapi_statement v
              where v.verb = :voided and v.about = s.statement_id
                and s.verb <> :voided and s.state <> 'VOIDED'
              returning s.reference)
            select reference from gone where reference is not null
            """)
        .bind("voided", Telling.Verb.VOIDED.iri())
        .mapTo(String.class)
        .set();
  }

  static List<StatementView> list(
      Handle handle, @Nullable StatementState state, int offset, int limit) {
    return handle
        .createQuery(
            """
            select * from training.xapi_statement
            where :state is null or state = :state
            order by received_at desc, statement_id limit :limit offset :offset
            """)
        .bind("state", state == null ? null : state.name())
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, context) -> view(row))
        .list();
  }

  private static StatementView view(ResultSet row) throws SQLException {
    return new StatementView(
        row.getObject("statement_id", UUID.class),
        row.getString("xapi_version"),
        Columns.instant(row, "received_at"),
        row.getString("received_by"),
        Columns.instant(row, "told_at"),
        row.getString("verb"),
        row.getString("actor"),
        row.getString("actor_name"),
        row.getString("activity"),
        StatementState.valueOf(row.getString("state")),
        row.getString("reason"),
        Columns.numberOrNull(row, "agent_id"),
        row.getString("course_code"),
        row.getBigDecimal("score"),
        row.getObject("passed", Boolean.class));
  }

  static Map<StatementState, Long> counts(Handle handle) {
    return handle
        .createQuery("select state, count(*) as n from training.xapi_statement group by state")
        .reduceRows(
            new EnumMap<StatementState, Long>(StatementState.class),
            (known, row) -> {
              known.put(
                  StatementState.valueOf(row.getColumn("state", String.class)),
                  row.getColumn("n", Long.class));
              return known;
            });
  }
}
