package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.BoardQuery;
import org.meritdesk.quality.api.QualityBoard;
import org.meritdesk.quality.api.QualityBoards;
import org.meritdesk.quality.domain.ScoreSummary;

/** Adds up the inspections of a span (质检看板). */
@ApplicationScoped
class BoardList implements QualityBoards {

  private static final String SELECT =
      """
      select i.agent_id, (i.at at time zone i.zone)::date as day, i.inspector, i.state, i.spent_s,
        a.score, a.outcome, a.revision
      from quality.inspection i
      left join lateral (
        select r.revision, r.score, r.outcome from quality.inspection_answers r
        where r.inspection_id = i.inspection_id and r.revision > 0
        order by r.revision desc limit 1) a on true
      where i.at >= :from and i.at < :to and i.state <> 'DISCARDED'
        and (cast(:form as text) is null or i.form_code = :form)
        and %s and %s
      """
          .formatted(VisibleMonths.CONDITION, Members.CONDITION);

  private Jdbi jdbi;
  private Agents agents;
  private Assignments assignments;
  private Clock clock;

  @Inject
  BoardList(Jdbi jdbi, Agents agents, Assignments assignments, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.assignments = assignments;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected BoardList() {}

  private record Row(
      long agentId,
      LocalDate day,
      String inspector,
      boolean published,
      int seconds,
      @Nullable BigDecimal score,
      boolean passed,
      int revision) {}

  @Override
  public QualityBoard of(BoardQuery query, Caller caller) {
    VisibleMonths visible = new VisibleMonths(agents, caller, query.from(), query.to());
    Members members = new Members(assignments, query.teamId(), query.from(), query.to());
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                members
                    .bind(visible.bind(handle.createQuery(SELECT)))
                    .bind("from", Columns.utc(query.from()))
                    .bind("to", Columns.utc(query.to()))
                    .bind("form", query.formCode())
                    .map((row, context) -> read(row))
                    .list());
    List<Row> published = rows.stream().filter(Row::published).toList();
    return new QualityBoard(
        summary(published),
        teams(published, members.all(), query.teamId()),
        weeks(published),
        inspectors(rows),
        jdbi.withHandle(handle -> new PlanCoverage(visible, members, clock).of(handle, query)));
  }

  private static List<QualityBoard.TeamRow> teams(
      List<Row> rows, List<Assignment> all, @Nullable Long only) {
    List<Assignment> places =
        all.stream().filter(each -> only == null || each.teamId() == only).toList();
    Map<String, List<Row>> own = byTeam(rows, places);
    return places.stream()
        .collect(Collectors.groupingBy(Assignment::teamCode, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            team ->
                new QualityBoard.TeamRow(
                    team.getValue().get(0).teamId(),
                    team.getKey(),
                    team.getValue().stream().map(Assignment::agentId).distinct().count(),
                    summary(own.getOrDefault(team.getKey(), List.of()))))
        .toList();
  }

  /** The rows of each team: of those who were in it on the day. */
  private static Map<String, List<Row>> byTeam(List<Row> rows, List<Assignment> places) {
    Map<Long, List<Assignment>> byAgent =
        places.stream().collect(Collectors.groupingBy(Assignment::agentId));
    Map<String, List<Row>> own = new HashMap<>();
    for (Row row : rows) {
      byAgent.getOrDefault(row.agentId(), List.of()).stream()
          .filter(place -> holds(place, row.day()))
          .map(Assignment::teamCode)
          .distinct()
          .forEach(team -> own.computeIfAbsent(team, code -> new ArrayList<>()).add(row));
    }
    return own;
  }

  private static boolean holds(Assignment place, LocalDate day) {
    LocalDate to = place.toExclusive();
    return !day.isBefore(place.from()) && (to == null || day.isBefore(to));
  }

  private static List<QualityBoard.WeekRow> weeks(List<Row> rows) {
    return grouped(rows, row -> row.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .entrySet()
        .stream()
        .map(week -> new QualityBoard.WeekRow(week.getKey(), summary(week.getValue())))
        .toList();
  }

  private static List<QualityBoard.InspectorRow> inspectors(List<Row> rows) {
    return grouped(rows, Row::inspector).entrySet().stream()
        .map(
            each -> {
              List<Row> published = each.getValue().stream().filter(Row::published).toList();
              return new QualityBoard.InspectorRow(
                  each.getKey(),
                  published.size(),
                  each.getValue().size() - published.size(),
                  ScoreSummary.mean(
                      published.stream().map(row -> BigDecimal.valueOf(row.seconds())).toList()),
                  summary(published).mean(),
                  published.stream().filter(row -> row.revision() > 1).count());
            })
        .sorted(
            Comparator.comparing(QualityBoard.InspectorRow::published, Comparator.reverseOrder())
                .thenComparing(QualityBoard.InspectorRow::login))
        .toList();
  }

  private static QualityBoard.Summary summary(List<Row> rows) {
    List<BigDecimal> scores = new ArrayList<>();
    rows.forEach(
        row -> {
          if (row.score() != null) {
            scores.add(row.score());
          }
        });
    ScoreSummary.Interval interval = ScoreSummary.interval(scores);
    return new QualityBoard.Summary(
        rows.size(),
        rows.stream().map(Row::agentId).distinct().count(),
        ScoreSummary.mean(scores),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        rows.stream().filter(Row::passed).count());
  }

  private static <K extends Comparable<? super K>> Map<K, List<Row>> grouped(
      List<Row> rows, Function<Row, K> by) {
    return rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("agent_id"),
        Columns.day(row, "day"),
        row.getString("inspector"),
        !row.getString("state").equals("DRAFT"),
        row.getInt("spent_s"),
        row.getBigDecimal("score"),
        "PASSED".equals(row.getString("outcome")),
        row.getInt("revision"));
  }
}
