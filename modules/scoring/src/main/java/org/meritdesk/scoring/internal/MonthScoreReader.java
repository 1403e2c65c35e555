package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.scoring.api.MonthScore;
import org.meritdesk.scoring.api.MonthScores;

/** Reads published months in short, in one statement (月度得分查询). */
@ApplicationScoped
class MonthScoreReader implements MonthScores {

  private static final String PUBLISHED =
      """
      with newest as (
        select distinct on (month) closing_id
        from scoring.closing
        where state = 'PUBLISHED' and month between :from and :to
        order by month, revision desc),
      thinnest as (
        select l.appraisal_id, min(l.sample) as sample
        from newest join scoring.appraisal using (closing_id)
        join scoring.appraisal_line l using (appraisal_id)
        where l.points is not null
        group by l.appraisal_id)
      select a.month, a.revision, a.agent_id, a.employee_no, max(a.agent_name) as agent_name,
        (array_agg(a.team_code order by a.assignment_no desc))[1] as team_code,
        (array_agg(a.post_code order by a.assignment_no desc))[1] as post_code,
        (array_agg(a.grade order by a.assignment_no desc) filter (where a.grade is not null))[1]
          as grade,
        sum(a.days) as days, coalesce(sum(a.days) filter (where a.score is not null), 0) as scored,
        max(a.month_days) as month_days, sum(a.score * a.days) as day_points,
        bool_or(jsonb_array_length(a.breaches) > 0) as breached,
        coalesce(min(t.sample), 0) as sample,
        array_agg(a.appraisal_id order by a.assignment_no) as appraisals
      from newest join scoring.appraisal a using (closing_id)
      left join thinnest t using (appraisal_id)
      group by a.month, a.revision, a.agent_id, a.employee_no
      order by a.month, a.employee_no
      """;

  private Jdbi jdbi;

  @Inject
  MonthScoreReader(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MonthScoreReader() {}

  @Override
  public List<MonthScore> published(YearMonth from, YearMonth to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PUBLISHED)
                .bind("from", from.atDay(1))
                .bind("to", to.atDay(1))
                .map((row, context) -> read(row))
                .list());
  }

  @Override
  public Optional<YearMonth> newest() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select month from scoring.closing where state = 'PUBLISHED'"
                        + " order by month desc limit 1")
                .map((row, context) -> Columns.month(row, "month"))
                .findOne());
  }

  @Override
  public Set<Long> appealing(YearMonth month) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct agent_id from scoring.appeal
                    where state in ('FILED', 'TAKEN', 'ASKED')
                      and work_day >= :from and work_day < :to
                    """)
                .bind("from", month.atDay(1))
                .bind("to", month.plusMonths(1).atDay(1))
                .mapTo(Long.class)
                .set());
  }

  private static MonthScore read(ResultSet row) throws SQLException {
    return new MonthScore(
        Columns.month(row, "month"),
        row.getInt("revision"),
        row.getLong("agent_id"),
        row.getString("employee_no"),
        row.getString("agent_name"),
        row.getString("team_code"),
        row.getString("post_code"),
        row.getString("grade"),
        row.getInt("days"),
        row.getInt("scored"),
        row.getInt("month_days"),
        row.getBigDecimal("day_points"),
        row.getBoolean("breached"),
        row.getLong("sample"),
        List.of((Long[]) row.getArray("appraisals").getArray()));
  }
}
