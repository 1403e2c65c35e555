package org.meritdesk.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;

/** Reads agents with their assignment of a day (客服读取). */
final class AgentRows {

  /** Agents {@code a} with the assignment {@code s} that covers {@code :day}. */
  static final String SELECT =
      """
      select a.agent_id, a.employee_no, a.name, a.latin_name, a.hired_on, a.left_on, a.zone,
        a.shift_cutoff_minutes, %s as ladder_step, a.version,
        s.assignment_id, s.team_id, t.code as team_code, s.post_code, s.valid_from, s.valid_to,
        count(*) over () as total
      from people.agent a
      left join people.assignment s
        on s.agent_id = a.agent_id and daterange(s.valid_from, s.valid_to) @> cast(:day as date)
      left join people.team t on t.team_id = s.team_id
      """
          .formatted(LadderRows.STEP);

  private AgentRows() {}

  static List<AgentView> byIds(Handle handle, Collection<Long> ids, LocalDate day) {
    return handle
        .createQuery(SELECT + " where a.agent_id = any(:ids) order by a.employee_no")
        .bind("ids", Sql.bigints(ids))
        .bind("day", Sql.date(day))
        .map((row, c) -> view(row))
        .list();
  }

  static List<AgentView> byNumbers(Handle handle, Collection<String> numbers, LocalDate day) {
    return handle
        .createQuery(SELECT + " where a.employee_no = any(:numbers)")
        .bind("numbers", Sql.texts(numbers))
        .bind("day", Sql.date(day))
        .map((row, c) -> view(row))
        .list();
  }

  static AgentView view(ResultSet row) throws SQLException {
    return new AgentView(
        row.getLong("agent_id"),
        row.getString("employee_no"),
        row.getString("name"),
        row.getString("latin_name"),
        Objects.requireNonNull(Sql.date(row, "hired_on")),
        Sql.date(row, "left_on"),
        row.getString("zone"),
        row.getInt("shift_cutoff_minutes"),
        row.getString("ladder_step"),
        row.getInt("version"),
        Sql.id(row, "assignment_id") == null ? null : assignment(row));
  }

  static Assignment assignment(ResultSet row) throws SQLException {
    return new Assignment(
        row.getLong("assignment_id"),
        row.getLong("agent_id"),
        row.getLong("team_id"),
        row.getString("team_code"),
        row.getString("post_code"),
        Objects.requireNonNull(Sql.date(row, "valid_from")),
        Sql.date(row, "valid_to"));
  }

  static @Nullable AgentView one(Handle handle, long id, LocalDate day) {
    List<AgentView> found = byIds(handle, List.of(id), day);
    return found.isEmpty() ? null : found.get(0);
  }
}
