package org.meritdesk.measures.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.CellRow;
import org.meritdesk.measures.domain.Family;

/** Compares computed cells with stored ones and writes what differs (单元写入). */
final class CellTable {

  private record Place(SubjectKind kind, long id, long day, int hour, Family family) {
    static Place of(CellRow row) {
      return new Place(row.kind(), row.id(), row.day(), row.hour(), row.family());
    }

    Key key() {
      return new Key(kind, id, day);
    }
  }

  private CellTable() {}

  /**
   * Brings the stored cells of the keys to the computed rows.
   *
   * @return the keys that differed, also if they are not mended
   */
  static Set<Key> replace(
      Handle handle, Collection<Key> keys, Collection<CellRow> rows, boolean mend) {
    return apply(handle, stored(handle, keys), rows, mend);
  }

  /** The same for everything stored from the first to the last day. */
  static Set<Key> replaceDays(
      Handle handle, long firstDay, long lastDay, Collection<CellRow> rows) {
    return apply(handle, storedDays(handle, firstDay, lastDay), rows, true);
  }

  private static Set<Key> apply(
      Handle handle, Map<Place, byte[]> stored, Collection<CellRow> rows, boolean mend) {
    Set<Key> different = new HashSet<>();
    List<CellRow> changed =
        rows.stream()
            .filter(row -> !Arrays.equals(stored.remove(Place.of(row)), row.digest()))
            .toList();
    changed.forEach(row -> different.add(Place.of(row).key()));
    stored.keySet().forEach(place -> different.add(place.key()));
    if (mend) {
      upsert(handle, changed);
      delete(handle, stored.keySet());
    }
    return different;
  }

  private static Map<Place, byte[]> stored(Handle handle, Collection<Key> keys) {
    return handle
        .createQuery(
            """
            select c.subject_kind, c.subject_id, c.work_day, c.hour, c.family, c.digest
            from measures.cell c
            join unnest(:kinds, :ids, :days) as k(kind, id, day)
              on c.subject_kind = k.kind and c.subject_id = k.id and c.work_day = date '1970-01-01' + k.day
            where c.ruleset_id = 0
            """)
        .bindArray("kinds", Integer.class, keys.stream().map(k -> k.kind().code()).toList())
        .bindArray("ids", Long.class, keys.stream().map(Key::id).toList())
        .bindArray("days", Integer.class, keys.stream().map(k -> (int) k.day()).toList())
        .reduceRows(new HashMap<>(), CellTable::put);
  }

  private static Map<Place, byte[]> storedDays(Handle handle, long firstDay, long lastDay) {
    return handle
        .createQuery(
            """
            select subject_kind, subject_id, work_day, hour, family, digest
            from measures.cell
            where ruleset_id = 0 and work_day between :first and :last
            """)
        .bind("first", LocalDate.ofEpochDay(firstDay))
        .bind("last", LocalDate.ofEpochDay(lastDay))
        .reduceRows(new HashMap<>(), CellTable::put);
  }

  private static Map<Place, byte[]> put(
      Map<Place, byte[]> map, org.jdbi.v3.core.result.RowView row) {
    map.put(
        new Place(
            SubjectKind.of(row.getColumn("subject_kind", Integer.class)),
            row.getColumn("subject_id", Long.class),
            row.getColumn("work_day", LocalDate.class).toEpochDay(),
            row.getColumn("hour", Integer.class),
            Family.of(row.getColumn("family", Integer.class))),
        row.getColumn("digest", byte[].class));
    return map;
  }

  private static void upsert(Handle handle, List<CellRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into measures.cell as c (ruleset_id, family, subject_kind, subject_id, work_day,
              hour, segment_id, totals, lists, digest)
            values (0, ?, ?, ?, ?, ?, 0, ?, ?, ?)
            on conflict (subject_kind, subject_id, work_day, family, hour, segment_id, ruleset_id)
            do update set totals = excluded.totals, lists = excluded.lists,
              digest = excluded.digest
            """)) {
      for (CellRow row : rows) {
        batch
            .bind(0, (short) row.family().code())
            .bind(1, (short) row.kind().code())
            .bind(2, row.id())
            .bind(3, LocalDate.ofEpochDay(row.day()))
            .bind(4, (short) row.hour())
            .bindArray(5, Long.class, Arrays.stream(row.totals()).boxed().toList())
            .bind(6, row.lists())
            .bind(7, row.digest())
            .add();
      }
      batch.execute();
    }
  }

  private static void delete(Handle handle, Set<Place> places) {
    if (places.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            delete from measures.cell
            where ruleset_id = 0 and family = ? and subject_kind = ? and subject_id = ?
              and work_day = ? and hour = ?
            """)) {
      for (Place place : places) {
        batch
            .bind(0, (short) place.family().code())
            .bind(1, (short) place.kind().code())
            .bind(2, place.id())
            .bind(3, LocalDate.ofEpochDay(place.day()))
            .bind(4, (short) place.hour())
            .add();
      }
      batch.execute();
    }
  }
}
