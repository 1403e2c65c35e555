package org.meritdesk.quality.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.Sharer;

/** The table of the cases. */
final class CaseRows {

  private static final String ASKED =
      """
       and (cast(:kind as text) is null or c.kind = :kind)
       and (cast(:state as text) is null or c.state = :state)
       and (cast(:tag as text) is null or :tag = any(c.tags))
       and (cast(:text as text) is null or c.title ilike :text or c.lesson ilike :text
         or exists (select from jsonb_array_elements(c.lines) l where l ->> 'text' ilike :text))
      """;

  private CaseRows() {}

  static long insert(
      Handle handle,
      CaseDraft draft,
      CaseState state,
      long agentId,
      List<CaseLine> lines,
      String who,
      @Nullable Long sharer,
      Instant now) {
    return handle
        .createQuery(
            """
            insert into quality.case_entry
              (kind, state, title, lesson, record_id, inspection_id, agent_id, anonymised, lines,
               tags, shared_by, sharer_agent_id, shared_at)
            values (:kind, :state, :title, :lesson, :record, :inspection, :agent, :anonymised,
               cast(:lines as jsonb), :tags, :who, :sharer, :now)
            returning case_id
            """)
        .bind("kind", draft.kind().name())
        .bind("state", state.name())
        .bind("title", draft.title())
        .bind("lesson", draft.lesson())
        .bind("record", draft.recordId())
        .bind("inspection", draft.inspectionId())
        .bind("agent", agentId)
        .bind("anonymised", draft.anonymised())
        .bind("lines", CaseJson.write(lines))
        .bindArray("tags", String.class, draft.tags().stream().sorted().toArray())
        .bind("who", who)
        .bind("sharer", sharer)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  /** Moves a case on; false if it is no longer the one that was seen. */
  static boolean move(
      Handle handle, CaseRow was, CaseState to, @Nullable String reason, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update quality.case_entry
                set state = :to, reason = :reason, decided_by = :who, decided_at = :now,
                    version = version + 1
                where case_id = :id and version = :version
                """)
            .bind("to", to.name())
            .bind("reason", reason)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("id", was.id())
            .bind("version", was.version())
            .execute()
        == 1;
  }

  static Optional<CaseRow> one(Handle handle, long id, CaseSight sight) {
    return sight
        .bind(
            handle.createQuery(
                "select c.* from quality.case_entry c where c.case_id = :id and "
                    + CaseSight.CONDITION))
        .bind("id", id)
        .map((row, context) -> CaseRow.read(row))
        .findOne();
  }

  static long count(Handle handle, CaseQuery asked, CaseSight sight) {
    return bind(
            handle.createQuery(
                "select count(*) from quality.case_entry c where " + CaseSight.CONDITION + ASKED),
            asked,
            sight)
        .mapTo(Long.class)
        .one();
  }

  static List<CaseRow> find(Handle handle, CaseQuery asked, CaseSight sight) {
    return bind(
            handle.createQuery(
                "select c.* from quality.case_entry c where "
                    + CaseSight.CONDITION
                    + ASKED
                    + " order by c.shared_at desc, c.case_id desc limit :limit offset :offset"),
            asked,
            sight)
        .bind("limit", Math.max(1, Math.min(asked.limit(), 500)))
        .bind("offset", Math.max(0, asked.offset()))
        .map((row, context) -> CaseRow.read(row))
        .list();
  }

  /** Tags of what is shared, the most frequent first. */
  static Map<String, Long> tags(Handle handle) {
    Map<String, Long> tags = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            select tag, count(*) as times from quality.case_entry, unnest(tags) as t(tag)
            where state = 'SHARED' group by tag order by times desc, tag limit 50
            """)
        .map((row, context) -> tags.put(row.getString("tag"), row.getLong("times")))
        .list();
    return tags;
  }

  /** The agent who handed it in; empty where that was nobody with an agent's number. */
  static Optional<Long> sharer(Handle handle, long caseId) {
    return handle
        .createQuery(
            "select sharer_agent_id from quality.case_entry"
                + " where case_id = ? and sharer_agent_id is not null")
        .bind(0, caseId)
        .mapTo(Long.class)
        .findOne();
  }

  static List<Sharer> sharers(Handle handle, Instant from, Instant to) {
    return handle
        .createQuery(
            """
            select sharer_agent_id, count(*) from quality.case_entry
            where state = 'SHARED' and sharer_agent_id is not null
              and shared_at >= :from and shared_at < :to
            group by sharer_agent_id order by count(*) desc, sharer_agent_id
            """)
        .bind("from", Columns.utc(from))
        .bind("to", Columns.utc(to))
        .map((row, context) -> new Sharer(row.getLong(1), row.getLong(2)))
        .list();
  }

  private static Query bind(Query query, CaseQuery asked, CaseSight sight) {
    String text = asked.text();
    CaseKind kind = asked.kind();
    CaseState state = asked.state();
    return sight
        .bind(query)
        .bind("kind", kind == null ? null : kind.name())
        .bind("state", state == null ? null : state.name())
        .bind("tag", asked.tag() == null || asked.tag().isBlank() ? null : asked.tag())
        .bind("text", text == null || text.isBlank() ? null : "%" + literal(text.strip()) + "%");
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
