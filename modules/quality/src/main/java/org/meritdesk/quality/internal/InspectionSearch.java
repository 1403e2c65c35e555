package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.AppealWindow;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.InspectionColumn;
import org.meritdesk.quality.api.InspectionLine;
import org.meritdesk.quality.api.InspectionPage;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionState;

/** Finds inspections that a caller may see (质检检索). */
final class InspectionSearch {

  private static final String FROM =
      """
      from quality.inspection i
      join quality.form_version v on v.form_code = i.form_code and v.version_no = i.form_version
      left join lateral (
        select r.revision, r.score, r.outcome from quality.inspection_answers r
        where r.inspection_id = i.inspection_id and r.revision > 0
        order by r.revision desc limit 1) a on true
      where i.at >= :from and i.at < :to
        and (cast(:record as bigint) is null or i.record_id = :record)
        and (cast(:agent as bigint) is null or i.agent_id = :agent)
        and (cast(:form as text) is null or i.form_code = :form)
        and (cast(:inspector as text) is null or i.inspector = :inspector)
        and (cast(:outcome as text) is null or a.outcome = :outcome)
        and i.state = any(:states)
        and\s"""
          + VisibleMonths.CONDITION;

  private static final List<InspectionState> SHOWN =
      List.of(InspectionState.DRAFT, InspectionState.PUBLISHED, InspectionState.ACKNOWLEDGED);

  private final Handle handle;
  private final Agents agents;
  private final AppealWindow window;

  InspectionSearch(Handle handle, Agents agents, AppealWindow window) {
    this.handle = handle;
    this.agents = agents;
    this.window = window;
  }

  InspectionPage find(InspectionQuery query, Caller caller) {
    VisibleMonths visible = new VisibleMonths(agents, caller, query.from(), query.to());
    long total =
        bind(handle.createQuery("select count(*) " + FROM), query, visible).mapTo(Long.class).one();
    List<InspectionLine> found =
        bind(
                handle.createQuery(
                    "select i.*, v.document ->> 'names' as names, a.revision, a.score, a.outcome "
                        + FROM
                        + " order by "
                        + by(query.order())
                        + ", i.inspection_id desc limit :limit offset :offset"),
                query,
                visible)
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .map((row, context) -> line(row))
            .list();
    Set<Long> ids = new HashSet<>();
    found.forEach(line -> ids.add(line.agentId()));
    Map<Long, AgentView> known = agents.byIds(ids);
    return new InspectionPage(
        found.stream().map(line -> named(line, known.get(line.agentId()))).toList(), total);
  }

  private static String by(Order<InspectionColumn> order) {
    return switch (order.by()) {
      case AT -> order.term("i.at");
      case FORM -> order.term("i.form_code") + ", i.at desc";
      case INSPECTOR -> order.term("i.inspector") + ", i.at desc";
      case STATE -> order.term("i.state") + ", i.at desc";
      case SCORE -> order.term("a.score") + ", i.at desc";
      case OUTCOME -> order.term("a.outcome") + ", i.at desc";
      case PUBLISHED -> order.term("i.published_at") + ", i.at desc";
    };
  }

  private static Query bind(Query statement, InspectionQuery query, VisibleMonths visible) {
    InspectionState state = query.state();
    FormOutcome outcome = query.outcome();
    return visible
        .bind(statement)
        .bind("from", Columns.utc(query.from()))
        .bind("to", Columns.utc(query.to()))
        .bind("record", query.recordId())
        .bind("agent", query.agentId())
        .bind("form", query.formCode())
        .bind("inspector", query.inspector())
        .bind("outcome", outcome == null ? null : outcome.name())
        .bindArray(
            "states",
            String.class,
            (state == null ? SHOWN : List.of(state)).stream().map(Enum::name).toArray());
  }

  private InspectionLine line(ResultSet row) throws SQLException {
    Instant published = Columns.instantOrNull(row, "published_at");
    String outcome = row.getString("outcome");
    return new InspectionLine(
        row.getLong("inspection_id"),
        row.getLong("record_id"),
        row.getLong("agent_id"),
        "",
        Columns.instant(row, "at"),
        row.getString("form_code"),
        row.getInt("form_version"),
        AnswersJson.names(row.getString("names")),
        Columns.numberOrNull(row, "task_id"),
        row.getString("inspector"),
        InspectionState.valueOf(row.getString("state")),
        row.getBigDecimal("score"),
        outcome == null ? null : FormOutcome.valueOf(outcome),
        row.getInt("revision"),
        published,
        Columns.instantOrNull(row, "acknowledged_at"),
        published == null ? null : window.until(published),
        row.getInt("spent_s"));
  }

  private static InspectionLine named(InspectionLine line, @Nullable AgentView agent) {
    return new InspectionLine(
        line.id(),
        line.recordId(),
        line.agentId(),
        agent == null ? "" : agent.name(),
        line.at(),
        line.formCode(),
        line.formVersion(),
        line.formNames(),
        line.taskId(),
        line.inspector(),
        line.state(),
        line.score(),
        line.outcome(),
        line.revision(),
        line.publishedAt(),
        line.acknowledgedAt(),
        line.appealUntil(),
        line.spentSeconds());
  }
}
