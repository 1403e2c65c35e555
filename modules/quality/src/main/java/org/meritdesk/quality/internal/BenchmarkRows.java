package org.meritdesk.quality.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which case everybody reads on which day. */
final class BenchmarkRows {

  private BenchmarkRows() {}

  static Map<Long, List<LocalDate>> days(Handle handle, Collection<Long> ids) {
    return Columns.byKey(
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
}
