package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseRemark;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.Sharer;

/** The tables of the case library. */
final class CaseRows {

  private static final String ASKED =
      """
       and (cast(:kind as text) is null or c.kind = :kind)
       and (cast(:state as text) is null or c.state = :state)
       and (cast(:tag as text) is null or :tag = any(c.tags))
       and (cast(:text as text) is null or c.title ilike :text or c.lesson ilike :text
         or exists (select from jsonb_array_elements(c.lines) l where l ->> 'text' ilike :text))
      """;

  /** A case without what hangs on it. */
  record Row(
      long id,
      int version,
      CaseKind kind,
      CaseState state,
      String title,
      String lesson,
      long recordId,
      @Nullable Long inspectionId,
      long agentId,
      boolean anonymised,
      List<CaseLine> lines,
      List<String> tags,
      String sharedBy,
      Instant sharedAt,
      @Nullable String decidedBy,
      @Nullable String reason) {}

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
      Handle handle, Row was, CaseState to, @Nullable String reason, String who, Instant now) {
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

  static Optional<Row> one(Handle handle, long id, CaseSight sight) {
    return sight
        .bind(
            handle.createQuery(
                "select c.* from quality.case_entry c where c.case_id = :id and "
                    + CaseSight.CONDITION))
        .bind("id", id)
        .map((row, context) -> read(row))
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

  static List<Row> find(Handle handle, CaseQuery asked, CaseSight sight) {
    return bind(
            handle.createQuery(
                "select c.* from quality.case_entry c where "
                    + CaseSight.CONDITION
                    + ASKED
                    + " order by c.shared_at desc, c.case_id desc limit :limit offset :offset"),
            asked,
            sight)
        .bind("limit", Math.max(1, Math.min(asked.limit(), 200)))
        .bind("offset", Math.max(0, asked.offset()))
        .map((row, context) -> read(row))
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

  static void remark(Handle handle, long id, String who, Instant now, String text) {
    handle
        .createUpdate(
            "insert into quality.case_remark (case_id, who, at, text) values (:id, :who, :now, :text)")
        .bind("id", id)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("text", text)
        .execute();
  }

  static void use(Handle handle, long id, String reference, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into quality.case_use (case_id, reference, who, at)
            values (:id, :reference, :who, :now) on conflict do nothing
            """)
        .bind("id", id)
        .bind("reference", reference)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static Map<Long, List<CaseRemark>> remarks(Handle handle, Collection<Long> ids) {
    return hanging(
        handle
            .createQuery(
                "select * from quality.case_remark where case_id = any(:ids) order by remark_id")
            .bindArray("ids", Long.class, ids.toArray())
            .map(
                (row, context) ->
                    Map.entry(
                        row.getLong("case_id"),
                        new CaseRemark(
                            row.getString("who"),
                            Columns.instant(row, "at"),
                            row.getString("text"))))
            .list());
  }

  static Map<Long, List<String>> uses(Handle handle, Collection<Long> ids) {
    return hanging(
        handle
            .createQuery(
                "select case_id, reference from quality.case_use where case_id = any(:ids)"
                    + " order by at, reference")
            .bindArray("ids", Long.class, ids.toArray())
            .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
            .list());
  }

  static Map<Long, List<LocalDate>> days(Handle handle, Collection<Long> ids) {
    return hanging(
        handle
            .createQuery(
                "select case_id, day from quality.benchmark where case_id = any(:ids)"
                    + " order by day desc")
            .bindArray("ids", Long.class, ids.toArray())
            .map((row, context) -> Map.entry(row.getLong(1), row.getObject(2, LocalDate.class)))
            .list());
  }

  static void choose(Handle handle, LocalDate day, @Nullable Long id, String who, Instant now) {
    if (id == null) {
      handle
          .createUpdate("delete from quality.benchmark where day = :day")
          .bind("day", day)
          .execute();
      return;
    }
    handle
        .createUpdate(
            """
            insert into quality.benchmark (day, case_id, chosen_by, chosen_at)
            values (:day, :id, :who, :now)
            on conflict (day) do update
              set case_id = excluded.case_id, chosen_by = excluded.chosen_by,
                  chosen_at = excluded.chosen_at
            """)
        .bind("day", day)
        .bind("id", id)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** The case chosen for a day, else one of the good ones in turn that everybody may read. */
  static Optional<Long> ofDay(Handle handle, LocalDate day) {
    return handle
        .createQuery(
            """
            with good as (
              select case_id, row_number() over (order by case_id) - 1 as place,
                     count(*) over () as all_of_them
              from quality.case_entry
              where kind = 'GOOD' and state = 'SHARED' and anonymised)
            select case_id from (
              select b.case_id, 0 as turn from quality.benchmark b
                join quality.case_entry c using (case_id)
                where b.day = :day and c.state = 'SHARED'
              union all
              select case_id, 1 from good where place = :number % all_of_them) found
            order by turn limit 1
            """)
        .bind("day", day)
        .bind("number", day.toEpochDay())
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

  private static <T> Map<Long, List<T>> hanging(List<Map.Entry<Long, T>> entries) {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Row read(ResultSet row) throws SQLException {
    long inspection = row.getLong("inspection_id");
    boolean noInspection = row.wasNull();
    return new Row(
        row.getLong("case_id"),
        row.getInt("version"),
        CaseKind.valueOf(row.getString("kind")),
        CaseState.valueOf(row.getString("state")),
        row.getString("title"),
        row.getString("lesson"),
        row.getLong("record_id"),
        noInspection ? null : Long.valueOf(inspection),
        row.getLong("agent_id"),
        row.getBoolean("anonymised"),
        CaseJson.lines(row.getString("lines")),
        Arrays.asList((String[]) row.getArray("tags").getArray()),
        row.getString("shared_by"),
        Columns.instant(row, "shared_at"),
        row.getString("decided_by"),
        row.getString("reason"));
  }
}
