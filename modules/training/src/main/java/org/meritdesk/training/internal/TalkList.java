package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.TalkLine;
import org.meritdesk.training.api.TalkQuery;

/** The talks that a caller sees, in pages (面谈列表). */
record TalkList(Handle handle, TalkQuery query, Caller who, RowScope scope) {

  private static final int MOST = 500;

  private static final String LINES =
      """
      select t.talk_id, t.agent_id, t.kind, t.state, t.at, t.follow_up_on, t.led_by, t.opened_at,
        a.open, a.overdue,
        t.state = 'AGREED' and (a.overdue > 0 or t.follow_up_on < :today) as late
      from training.coaching_talk t
      cross join lateral (
        select count(*) as open, count(*) filter (where due < :today) as overdue
        from training.coaching_action
        where talk_id = t.talk_id and t.state = 'AGREED' and done_on is null and dropped is null) a
      where (t.agent_id = :me and t.invited_at is not null
          or t.agent_id is distinct from :me and :leads and (:all or t.agent_id = any(:agents)))
        and (cast(:agent as bigint) is null or t.agent_id = :agent)
        and (cast(:kind as text) is null or t.kind = :kind)
        and (not :open or t.state not in ('CLOSED', 'CANCELLED'))
      """;

  List<TalkLine> lines(Agents agents, LocalDate today) {
    List<Row> rows =
        bound(LINES + " order by t.opened_at desc, t.talk_id desc limit :limit offset :offset")
            .bind("today", today)
            .bind("limit", Math.max(1, Math.min(query.limit(), MOST)))
            .bind("offset", Math.max(0, query.offset()))
            .map((row, context) -> read(row))
            .list();
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(Row::agentId).collect(Collectors.toSet()));
    return rows.stream().map(row -> row.named(people.get(row.agentId()))).toList();
  }

  long count() {
    return bound("select count(*) from (" + LINES + ") lines")
        .bind("today", LocalDate.EPOCH)
        .mapTo(Long.class)
        .one();
  }

  long overdue(LocalDate today) {
    return bound("select count(*) from (" + LINES + ") lines where late")
        .bind("today", today)
        .mapTo(Long.class)
        .one();
  }

  private Query bound(String sql) {
    return handle
        .createQuery(sql)
        .bind("me", who.agentId())
        .bind("leads", !who.onlyAgent())
        .bind("all", scope.all())
        .bindArray("agents", Long.class, scope.agentIds().toArray())
        .bind("agent", query.agentId())
        .bind("kind", query.kind() == null ? null : query.kind().name())
        .bind("open", query.openOnly());
  }

  private record Row(long agentId, TalkLine line) {

    TalkLine named(@org.jspecify.annotations.Nullable AgentView agent) {
      return new TalkLine(
          line.id(),
          line.agentId(),
          agent == null ? "" : agent.name(),
          line.kind(),
          line.state(),
          line.at(),
          line.followUpOn(),
          line.ledBy(),
          line.openedAt(),
          line.openActions(),
          line.overdue());
    }
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("agent_id"),
        new TalkLine(
            row.getLong("talk_id"),
            row.getLong("agent_id"),
            "",
            org.meritdesk.training.api.TalkKind.valueOf(row.getString("kind")),
            org.meritdesk.training.api.TalkState.valueOf(row.getString("state")),
            Columns.instantOrNull(row, "at"),
            row.getObject("follow_up_on", LocalDate.class),
            row.getString("led_by"),
            Columns.instant(row, "opened_at"),
            row.getInt("open"),
            row.getInt("overdue")));
  }
}
