package org.meritdesk.people.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.AuditCheck;
import org.meritdesk.people.api.AuditColumn;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.domain.AuditChain;

/** Keeps the trail (审计记录): the row of the chain's end is locked, so records follow one another. */
@ApplicationScoped
class AuditTrail implements Audit {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Jdbi jdbi;
  private Clock clock;

  @Inject
  AuditTrail(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AuditTrail() {}

  private record Head(long seq, String hash, String details) {}

  @Override
  @Transactional
  public void record(
      Caller who,
      String action,
      String subjectKind,
      String subjectId,
      @Nullable String reason,
      Map<String, ?> details) {
    jdbi.useTransaction(
        handle -> {
          Head head = head(handle, json(details));
          Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
          AuditEntry unsigned =
              new AuditEntry(
                  head.seq() + 1,
                  at,
                  who.name(),
                  action,
                  subjectKind,
                  subjectId,
                  reason,
                  head.details(),
                  head.hash(),
                  "");
          append(handle, unsigned, AuditChain.hash(unsigned));
        });
  }

  /** Locks the chain's end; the details come back as the database will show them. */
  private static Head head(Handle handle, String json) {
    return handle
        .createQuery(
            """
            select seq, hash, cast(cast(:details as jsonb) as text) as details
            from people.audit_head for update
            """)
        .bind("details", json)
        .map(
            (row, c) ->
                new Head(row.getLong("seq"), row.getString("hash"), row.getString("details")))
        .one();
  }

  private static void append(Handle handle, AuditEntry entry, String hash) {
    handle
        .createUpdate(
            """
            insert into people.audit (seq, at, actor, action, subject_kind, subject_id, reason,
              details, previous_hash, hash)
            values (:seq, :at, :actor, :action, :kind, :id, :reason,
              cast(:details as jsonb), :previous, :hash)
            """)
        .bind("seq", entry.seq())
        .bind("at", entry.at())
        .bind("actor", entry.actor())
        .bind("action", entry.action())
        .bind("kind", entry.subjectKind())
        .bind("id", entry.subjectId())
        .bind("reason", entry.reason())
        .bind("details", entry.details())
        .bind("previous", entry.previousHash())
        .bind("hash", hash)
        .execute();
    handle
        .createUpdate("update people.audit_head set seq = :seq, hash = :hash")
        .bind("seq", entry.seq())
        .bind("hash", hash)
        .execute();
  }

  @Override
  public List<AuditEntry> search(AuditQuery query) {
    return jdbi.withHandle(
        handle -> {
          Query sql =
              handle
                  .createQuery(
                      """
                      select seq, at, actor, action, subject_kind, subject_id, reason,
                        cast(details as text) as details, previous_hash, hash
                      from people.audit
                      where (cast(:actor as text) is null or actor = :actor)
                        and (cast(:action as text) is null or starts_with(action, :action))
                        and (cast(:kind as text) is null or subject_kind = :kind)
                        and (cast(:id as text) is null or subject_id = :id)
                        and (cast(:from as timestamptz) is null or at >= :from)
                        and (cast(:to as timestamptz) is null or at < :to)
                        and (cast(:before as bigint) is null or seq < :before)
                      order by \
                      """
                          + by(query.order())
                          + " limit :limit offset :offset")
                  .bind("actor", query.actor())
                  .bind("action", query.action())
                  .bind("kind", query.subjectKind())
                  .bind("id", query.subjectId())
                  .bindByType("from", query.from(), Instant.class)
                  .bindByType("to", query.toExclusive(), Instant.class)
                  .bind("before", query.beforeSeq())
                  .bind("limit", Math.max(1, Math.min(500, query.limit())))
                  .bind("offset", Math.max(0, query.offset()));
          return sql.map((row, c) -> entry(row)).list();
        });
  }

  private static String by(Order<AuditColumn> order) {
    return switch (order.by()) {
      case SEQ -> order.descending() ? "seq desc" : "seq";
      case ACTOR -> order.term("actor") + ", seq desc";
      case ACTION -> order.term("action") + ", seq desc";
      case SUBJECT -> order.term("subject_kind") + ", " + order.term("subject_id") + ", seq desc";
    };
  }

  @Override
  public AuditCheck verify() {
    AuditChain chain = new AuditChain();
    // One statement, one snapshot: records that are appended meanwhile are in neither side.
    return jdbi.inTransaction(
        handle -> {
          Head[] head = new Head[1];
          handle
              .createQuery(
                  """
                  select h.seq as head_seq, h.hash as head_hash, a.seq, a.at, a.actor, a.action,
                    a.subject_kind, a.subject_id, a.reason, cast(a.details as text) as details,
                    a.previous_hash, a.hash
                  from people.audit_head h left join people.audit a on true
                  order by a.seq
                  """)
              .setFetchSize(1000)
              .map(
                  (row, c) -> {
                    head[0] = new Head(row.getLong("head_seq"), row.getString("head_hash"), "");
                    return Sql.id(row, "seq") == null ? List.<AuditEntry>of() : List.of(entry(row));
                  })
              .useStream(entries -> entries.forEach(one -> one.forEach(chain::next)));
          return new AuditCheck(chain.checked(), chain.end(head[0].seq(), head[0].hash()));
        });
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("seq"),
        Sql.instant(row, "at"),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject_kind"),
        row.getString("subject_id"),
        row.getString("reason"),
        row.getString("details"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  private static String json(Map<String, ?> details) {
    try {
      return JSON.writeValueAsString(plain(details));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("details that JSON cannot hold", e);
    }
  }

  /** Dates, enums and ids become texts; maps and lists keep their shape. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(key.toString(), plain(one)));
      return sorted;
    }
    if (value instanceof Collection<?> many) {
      List<@Nullable Object> list = new ArrayList<>();
      many.forEach(one -> list.add(plain(one)));
      return list;
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return value.toString().replace("\0", "");
  }
}
