package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.quality.api.BoardQuery;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.quality.api.QualityBoard;
import org.meritdesk.quality.api.QualityBoards;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.draw.TrendChart;
import org.meritdesk.web.faces.measures.TeamChoice;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** Inspection at a glance: coverage, scores by week and team, what is missed, load (质检看板). */
@Named
@RequestScoped
public class QualityBoardPage {

  @Inject private QualityBoards boards;
  @Inject private Needs needs;
  @Inject private TeamChoice choice;
  @Inject private PageTexts texts;
  @Inject private CsvFile file;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private @Nullable String month;
  private @Nullable String team;
  private boolean byAgent;
  private @Nullable QualityBoard board;
  private @Nullable List<Need> ranked;
  private @Nullable List<TeamView> teams;

  /** The month shown. */
  public YearMonth wanted() {
    return MonthParam.readOr(month, clock, reader.zone());
  }

  private Instant from() {
    return wanted().atDay(1).atStartOfDay(reader.zone()).toInstant();
  }

  private Instant to() {
    return wanted().plusMonths(1).atDay(1).atStartOfDay(reader.zone()).toInstant();
  }

  /** The teams that the reader may choose. */
  public List<TeamView> getTeams() {
    List<TeamView> known = teams;
    if (known == null) {
      known = choice.of(reader.caller(), wanted());
      teams = known;
    }
    return known;
  }

  /** The team that is shown; null for all. */
  @Nullable Long teamId() {
    return getTeams().stream()
        .filter(each -> each.code().equals(team))
        .map(TeamView::id)
        .findFirst()
        .orElse(null);
  }

  /** The board of the month. */
  public QualityBoard getBoard() {
    QualityBoard known = board;
    if (known == null) {
      known = boards.of(new BoardQuery(from(), to(), teamId(), null), reader.caller());
      board = known;
    }
    return known;
  }

  /** What is missed, the dearest first. */
  public List<Need> getNeeds() {
    List<Need> known = ranked;
    if (known == null) {
      known =
          needs.ranked(
              new NeedQuery(from(), to(), teamId(), null, byAgent, byAgent ? 2 : 1),
              reader.caller());
      ranked = known;
    }
    return known;
  }

  /** The first of them, as many as a glance takes. */
  public List<Need> getTopNeeds() {
    return getNeeds().stream().limit(15).toList();
  }

  /** The mean by week with its interval; null without two weeks. */
  public @Nullable TrendChart getTrend() {
    List<QualityBoard.WeekRow> weeks =
        getBoard().weeks().stream().filter(week -> week.summary().mean() != null).toList();
    return weeks.size() < 2
        ? null
        : new TrendChart(
            weeks.stream().map(this::point).toList(),
            null,
            "",
            "",
            texts.of("quality-board.trend.label", weeks.size()));
  }

  private TrendChart.Day point(QualityBoard.WeekRow week) {
    QualityBoard.Summary summary = week.summary();
    return new TrendChart.Day(
        reader.figures().shortDay(week.monday()),
        number(summary.mean()),
        number(summary.low()),
        number(summary.high()),
        reader.figures().score(summary.mean()));
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : Double.valueOf(value.doubleValue());
  }

  /** A name of a criterion in the reader's language. */
  public String name(Need need) {
    return word(need.names(), need.criterion());
  }

  /** A plan's name in the reader's language. */
  public String planName(QualityBoard.PlanRow plan) {
    return word(plan.names(), plan.planCode());
  }

  private String word(Map<String, String> names, String otherwise) {
    return names.getOrDefault(reader.getLanguageTag(), otherwise);
  }

  /** The dearest inspections behind it, as many as a glance takes. */
  public List<Long> cases(Need need) {
    return need.inspections().stream().limit(3).toList();
  }

  /** Hands out what is missed as a file. */
  public void export() {
    file.send(
        "needs-" + wanted(),
        List.of(
            new CsvFile.Column<Need>("quality-board.form", Need::formCode),
            new CsvFile.Column<>("quality-board.criterion", this::name),
            new CsvFile.Column<>("quality-board.agent", Need::agentName),
            new CsvFile.Column<>("quality-board.judged", Need::judged),
            new CsvFile.Column<>("quality-board.missed", Need::missed),
            new CsvFile.Column<>("quality-board.rate", Need::percent),
            new CsvFile.Column<>("quality-board.lost", Need::lost)),
        (page, size) -> page == 0 ? getNeeds() : List.of());
  }

  /** The address of this board with another parameter. */
  public String address(String more) {
    return "quality-board?month="
        + wanted()
        + (team == null || team.isEmpty() ? "" : "&team=" + team)
        + more;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }

  public String getTeam() {
    return team == null ? "" : team;
  }

  public void setTeam(@Nullable String team) {
    this.team = team;
  }

  public boolean isByAgent() {
    return byAgent;
  }

  public void setByAgent(boolean byAgent) {
    this.byAgent = byAgent;
  }
}
