package org.meritdesk.people.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.meritdesk.people.api.LadderMove;
import org.meritdesk.people.api.LadderPlace;

/** The table of steps by day (职级读写). */
final class LadderRows {

  /** The step of agent {@code a} on {@code :day}: the newest move until then, else the record's. */
  static final String STEP =
      """
      coalesce((select m.step from people.ladder_move m
        where m.agent_id = a.agent_id and m.from_day <= cast(:day as date)
        order by m.from_day desc limit 1), a.ladder_step)""";

  private LadderRows() {}

  static Map<Long, LadderPlace> on(Handle handle, LocalDate day, Collection<Long> agents) {
    return handle
        .createQuery(
            """
            select a.agent_id, coalesce(m.step, a.ladder_step) as step, m.from_day
            from people.agent a
            left join lateral (select step, from_day from people.ladder_move m
              where m.agent_id = a.agent_id and m.from_day <= cast(:day as date)
              order by m.from_day desc limit 1) m on true
            where a.agent_id = any(:agents)
            """)
        .bind("agents", Sql.bigints(agents))
        .bind("day", Sql.date(day))
        .map(
            (row, c) ->
                Map.entry(
                    row.getLong("agent_id"),
                    new LadderPlace(row.getString("step"), Sql.date(row, "from_day"))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static List<LadderMove> of(Handle handle, long agentId) {
    return handle
        .createQuery(
            "select * from people.ladder_move where agent_id = :agent order by from_day desc")
        .bind("agent", agentId)
        .map(
            (row, c) ->
                new LadderMove(
                    agentId,
                    row.getString("step"),
                    Objects.requireNonNull(Sql.date(row, "from_day")),
                    row.getString("reason"),
                    row.getString("made_by"),
                    Sql.instant(row, "made_at")))
        .list();
  }

  /** Keeps a move; one from the same day is replaced. */
  static void keep(Handle handle, LadderMove move) {
    handle
        .createUpdate(
            """
            insert into people.ladder_move values (:agent, :from, :step, :reason, :who, :at)
            on conflict (agent_id, from_day) do update
              set step = excluded.step, reason = excluded.reason, made_by = excluded.made_by,
                made_at = excluded.made_at
            """)
        .bind("agent", move.agentId())
        .bind("from", Sql.date(move.from()))
        .bind("step", move.step())
        .bind("reason", move.reason())
        .bind("who", move.madeBy())
        .bind("at", move.madeAt().atOffset(ZoneOffset.UTC))
        .execute();
  }
}
