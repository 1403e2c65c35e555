package org.meritdesk.training.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.training.api.ServedDepartment;

/** The table of departments served. */
final class DepartmentRows {

  private DepartmentRows() {}

  static List<ServedDepartment> all(Handle handle) {
    return handle
        .createQuery("select * from training.served_department order by active desc, name_zh")
        .map(
            (row, context) ->
                new ServedDepartment(
                    row.getLong("department_id"),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    Arrays.asList((String[]) row.getArray("people").getArray()),
                    row.getBoolean("active")))
        .list();
  }

  /** Keeps it; 0 where there is none of that number. */
  static long keep(Handle handle, ServedDepartment department, String who, Instant now) {
    String insert =
        """
        insert into training.served_department
          (name_zh, name_en, people, active, kept_by, kept_at)
        values (:zh, :en, :people, :active, :who, :now) returning department_id
        """;
    String update =
        """
        update training.served_department
        set name_zh = :zh, name_en = :en, people = :people, active = :active,
            kept_by = :who, kept_at = :now
        where department_id = :id returning department_id
        """;
    return handle
        .createQuery(department.id() == 0 ? insert : update)
        .bind("id", department.id())
        .bind("zh", department.nameZh())
        .bind("en", department.nameEn())
        .bindArray("people", String.class, department.people().toArray())
        .bind("active", department.active())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }
}
