package org.meritdesk.quality.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.meritdesk.quality.api.CaseRemark;

/** What people left on cases: what they said about them, and where they used them. */
final class CaseTraces {

  private CaseTraces() {}

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
    return Columns.byKey(
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
    return Columns.byKey(
        handle
            .createQuery(
                "select case_id, reference from quality.case_use where case_id = any(:ids)"
                    + " order by at, reference")
            .bindArray("ids", Long.class, ids.toArray())
            .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
            .list());
  }
}
