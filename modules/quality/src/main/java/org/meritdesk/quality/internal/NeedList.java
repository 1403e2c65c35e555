package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.Needs;

/** Ranks what inspections find missed (高频失分项), from the newest revision of each. */
@ApplicationScoped
class NeedList implements Needs {

  /** A criterion that was judged, with the points of 100 that it cost. */
  private static final String JUDGED =
      """
      with judged as (
        select i.inspection_id, i.agent_id, i.form_code, i.form_version, c ->> 'code' as criterion,
          (c ->> 'earned')::numeric < (c ->> 'possible')::numeric as missed,
          (c ->> 'countedShare')::numeric
            * (1 - (c ->> 'earned')::numeric / (c ->> 'possible')::numeric) as lost
        from quality.inspection i
        join lateral (
          select r.result from quality.inspection_answers r
          where r.inspection_id = i.inspection_id and r.revision > 0
          order by r.revision desc limit 1) a on true,
          jsonb_array_elements(a.result -> 'sections') s,
          jsonb_array_elements(s -> 'criteria') c
        where i.at >= :from and i.at < :to and i.state in ('PUBLISHED', 'ACKNOWLEDGED')
          and (c ->> 'possible')::numeric > 0
          and (cast(:agent as bigint) is null or i.agent_id = :agent)
          and %s and %s)
      """
          .formatted(VisibleMonths.CONDITION, Members.CONDITION);

  private static final String RANKED =
      """
      select form_code, max(form_version) as form_version, criterion, %1$s as agent_id,
        count(distinct agent_id) filter (where missed) as agents, count(*) as judged,
        count(*) filter (where missed) as missed, round(coalesce(sum(lost), 0), 2) as lost,
        (array_agg(inspection_id order by lost desc, inspection_id desc)
          filter (where missed))[1 : 10] as inspections
      from judged group by form_code, criterion%2$s
      having count(*) filter (where missed) >= :least
      order by lost desc, missed desc, form_code, criterion, agent_id limit 500
      """;

  private Jdbi jdbi;
  private Forms forms;
  private Agents agents;
  private Assignments assignments;

  @Inject
  NeedList(Jdbi jdbi, Forms forms, Agents agents, Assignments assignments) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.agents = agents;
    this.assignments = assignments;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected NeedList() {}

  private record Row(
      String formCode,
      int formVersion,
      String criterion,
      @Nullable Long agentId,
      long agents,
      long judged,
      long missed,
      BigDecimal lost,
      List<Long> inspections) {}

  @Override
  public List<Need> ranked(NeedQuery query, Caller caller) {
    VisibleMonths visible = new VisibleMonths(agents, caller, query.from(), query.to());
    Members members = new Members(assignments, query.teamId(), query.from(), query.to());
    String ranked =
        query.byAgent()
            ? RANKED.formatted("agent_id", ", agent_id")
            : RANKED.formatted("cast(null as bigint)", "");
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                members
                    .bind(visible.bind(handle.createQuery(JUDGED + ranked)))
                    .bind("from", Columns.utc(query.from()))
                    .bind("to", Columns.utc(query.to()))
                    .bind("agent", query.agentId())
                    .bind("least", Math.max(1, query.leastMissed()))
                    .map((row, context) -> read(row))
                    .list());
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(Row::agentId).filter(Objects::nonNull).distinct().toList());
    FormShelf shelf = new FormShelf(forms);
    return rows.stream().map(row -> need(row, people, shelf)).toList();
  }

  private static Need need(Row row, Map<Long, AgentView> people, FormShelf shelf) {
    Optional<Criterion> criterion =
        shelf
            .get(row.formCode(), row.formVersion())
            .criteria()
            .filter(each -> each.code().equals(row.criterion()))
            .findFirst();
    Long agentId = row.agentId();
    AgentView agent = agentId == null ? null : people.get(agentId);
    return new Need(
        row.formCode(),
        row.criterion(),
        criterion.map(Criterion::names).orElse(Map.of()),
        criterion.map(Criterion::aspect).orElse(null),
        agentId,
        agent == null ? "" : agent.name(),
        row.agents(),
        row.judged(),
        row.missed(),
        row.lost(),
        row.inspections());
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("form_code"),
        row.getInt("form_version"),
        row.getString("criterion"),
        Columns.numberOrNull(row, "agent_id"),
        row.getLong("agents"),
        row.getLong("judged"),
        row.getLong("missed"),
        row.getBigDecimal("lost"),
        Arrays.asList((Long[]) row.getArray("inspections").getArray()));
  }
}
