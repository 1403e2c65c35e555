package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.meritdesk.quality.api.AgentShare;
import org.meritdesk.quality.api.Draw;
import org.meritdesk.quality.api.DrawnContact;
import org.meritdesk.quality.api.RiskSign;
import org.meritdesk.quality.api.Shortfall;

/** The tables of draws. */
final class DrawRows {

  private static final String SELECT =
      """
      select d.*, p.version_no from quality.draw d join quality.sampling_plan p using (plan_id)
      """;

  private DrawRows() {}

  static List<Draw> of(Handle handle, String code, int most) {
    return read(
        handle,
        handle
            .createQuery(SELECT + " where d.plan_code = :code order by from_day desc limit :most")
            .bind("code", code)
            .bind("most", most));
  }

  static List<Draw> one(Handle handle, long drawId) {
    return read(
        handle, handle.createQuery(SELECT + " where d.draw_id = :draw").bind("draw", drawId));
  }

  static boolean exists(Handle handle, String code, LocalDate from) {
    return handle
        .createQuery(
            "select exists (select from quality.draw where plan_code = :code and from_day = :from)")
        .bind("code", code)
        .bind("from", from)
        .mapTo(Boolean.class)
        .one();
  }

  /** Keeps a draw with its tasks; 0 if there is one of that week. */
  static long keep(Handle handle, Draw draw, String form, LocalDate due, String who, Instant now) {
    List<Long> ids =
        handle
            .createQuery(
                """
                insert into quality.draw
                  (plan_id, plan_code, from_day, to_day, seed, drawn_at, drawn_by, population)
                values (:plan, :code, :from, :to, :seed, :now, :who, :population)
                on conflict (plan_code, from_day) do nothing
                returning draw_id
                """)
            .bind("plan", draw.planId())
            .bind("code", draw.planCode())
            .bind("from", draw.from())
            .bind("to", draw.to())
            .bind("seed", draw.seed())
            .bind("now", Columns.utc(now))
            .bind("who", who)
            .bind("population", draw.population())
            .mapTo(Long.class)
            .list();
    if (ids.isEmpty()) {
      return 0;
    }
    agents(handle, ids.get(0), draw.agents());
    tasks(handle, ids.get(0), draw.contacts(), form, due);
    return ids.get(0);
  }

  private static void agents(Handle handle, long drawId, List<AgentShare> agents) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into quality.draw_agent (draw_id, agent_id, population, quota, drawn, shortfall)
            values (:draw, :agent, :population, :quota, :drawn, :shortfall)
            """);
    for (AgentShare each : agents) {
      Shortfall shortfall = each.shortfall();
      batch
          .bind("draw", drawId)
          .bind("agent", each.agentId())
          .bind("population", each.population())
          .bind("quota", each.quota())
          .bind("drawn", each.drawn())
          .bind("shortfall", shortfall == null ? null : shortfall.name())
          .add();
    }
    if (!agents.isEmpty()) {
      batch.execute();
    }
  }

  private static void tasks(
      Handle handle, long drawId, List<DrawnContact> contacts, String form, LocalDate due) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into quality.task
              (draw_id, form_code, record_id, account_id, agent_id, at, stratum, reason, inspector,
               due_on)
            values (:draw, :form, :record, :account, :agent, :at, :stratum, :reason, :inspector,
              :due)
            """);
    for (DrawnContact each : contacts) {
      batch
          .bind("draw", drawId)
          .bind("form", form)
          .bind("record", each.recordId())
          .bind("account", each.accountId())
          .bind("agent", each.agentId())
          .bind("at", Columns.utc(each.at()))
          .bind("stratum", each.stratum())
          .bind(
              "reason", each.signs().stream().map(RiskSign::name).collect(Collectors.joining(",")))
          .bind("inspector", each.inspector())
          .bind("due", due)
          .add();
    }
    if (!contacts.isEmpty()) {
      batch.execute();
    }
  }

  private static List<Draw> read(Handle handle, Query query) {
    List<Draw> heads = query.map((row, context) -> head(row)).list();
    Map<Long, List<AgentShare>> shares =
        shares(handle, heads.stream().map(Draw::drawId).collect(Collectors.toSet()));
    return heads.stream()
        .map(
            each ->
                new Draw(
                    each.drawId(),
                    each.planId(),
                    each.planCode(),
                    each.planVersion(),
                    each.from(),
                    each.to(),
                    each.seed(),
                    each.drawnAt(),
                    each.drawnBy(),
                    each.population(),
                    shares.getOrDefault(each.drawId(), List.of()),
                    List.of()))
        .toList();
  }

  private static Draw head(ResultSet row) throws SQLException {
    return new Draw(
        row.getLong("draw_id"),
        row.getLong("plan_id"),
        row.getString("plan_code"),
        row.getInt("version_no"),
        Columns.day(row, "from_day"),
        Columns.day(row, "to_day"),
        row.getLong("seed"),
        Columns.instant(row, "drawn_at"),
        row.getString("drawn_by"),
        row.getInt("population"),
        List.of(),
        List.of());
  }

  private static Map<Long, List<AgentShare>> shares(Handle handle, Set<Long> draws) {
    record Share(long drawId, AgentShare share) {}
    return handle
        .createQuery(
            """
            select a.*, (
              select count(distinct t.task_id) from quality.task t
              join quality.inspection i using (task_id)
              where t.draw_id = a.draw_id and t.agent_id = a.agent_id
                and i.state in ('PUBLISHED', 'ACKNOWLEDGED')) as done
            from quality.draw_agent a where a.draw_id = any(:draws)
            order by a.draw_id, a.agent_id
            """)
        .bindArray("draws", Long.class, draws.toArray())
        .map((row, context) -> new Share(row.getLong("draw_id"), share(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Share::drawId,
                Collectors.mapping(Share::share, Collectors.toCollection(ArrayList::new))));
  }

  private static AgentShare share(ResultSet row) throws SQLException {
    String shortfall = row.getString("shortfall");
    return new AgentShare(
        row.getLong("agent_id"),
        row.getInt("population"),
        row.getInt("quota"),
        row.getInt("drawn"),
        row.getInt("done"),
        shortfall == null ? null : Shortfall.valueOf(shortfall));
  }
}
