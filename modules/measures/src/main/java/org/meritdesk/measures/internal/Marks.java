package org.meritdesk.measures.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.SubjectKind;

/** The list of cells that must be recomputed (待算标记). */
final class Marks {

  private Marks() {}

  static void add(Handle handle, Collection<Key> keys) {
    List<Key> distinct = List.copyOf(new HashSet<>(keys));
    handle
        .createUpdate(
            """
            insert into measures.dirty (subject_kind, subject_id, work_day)
            select kind, id, date '1970-01-01' + day
            from unnest(:kinds, :ids, :days) as k(kind, id, day) order by day, kind, id
            """)
        .bindArray("kinds", Integer.class, distinct.stream().map(k -> k.kind().code()).toList())
        .bindArray("ids", Long.class, distinct.stream().map(Key::id).toList())
        .bindArray("days", Integer.class, distinct.stream().map(k -> (int) k.day()).toList())
        .execute();
  }

  /** Takes the marks of the earliest days out; other workers pass over them. */
  static List<Key> claim(Handle handle, int max) {
    return handle
        .createQuery(
            """
            delete from measures.dirty where id in (
              select id from measures.dirty order by work_day, id limit :max
              for update skip locked)
            returning subject_kind, subject_id, work_day
            """)
        .bind("max", max)
        .map(
            (row, context) ->
                new Key(
                    SubjectKind.of(row.getInt(1)),
                    row.getLong(2),
                    row.getObject(3, LocalDate.class).toEpochDay()))
        .list();
  }

  /** One worker at a time computes a day; what it reads is as new as its lock. */
  static void lockDays(Handle handle, Set<Long> days) {
    handle
        .createQuery(
            """
            select count(pg_advisory_xact_lock(4720, day))
            from (select day from unnest(:days) as d(day) order by day) ordered
            """)
        .bindArray("days", Integer.class, days.stream().map(Long::intValue).toList())
        .mapTo(Long.class)
        .one();
  }

  static long pending(Handle handle) {
    return handle.createQuery("select count(*) from measures.dirty").mapTo(Long.class).one();
  }
}
