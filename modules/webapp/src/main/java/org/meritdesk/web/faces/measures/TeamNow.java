package org.meritdesk.web.faces.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.kernel.Order;
import org.meritdesk.measures.api.DayValue;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.draw.OccupancyRange;
import org.meritdesk.web.faces.draw.TrendChart;
import org.meritdesk.web.faces.scoring.Judged;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Reader;

/** Team now (团队实时): what needs a hand, the day's figures, the month's order, hours and days. */
@Named("teamNow")
@RequestScoped
public class TeamNow {

  private static final List<Measure> SPEEDS =
      List.of(Measure.FIRST_RESPONSE_TIME, Measure.SPEED_OF_ANSWER_AVG, Measure.HANDLE_TIME);
  private static final List<Measure> MOODS =
      List.of(Measure.CSAT_TOP_TWO, Measure.FCR, Measure.SERVICE_LEVEL_D, Measure.HANDLE_TIME);
  private static final int WEEKS = 4;
  private static final int RECENT_DAYS = 7;

  @Inject private Measurements measurements;
  @Inject private Appraisals appraisals;
  @Inject private Schemes schemes;
  @Inject private Sources sources;
  @Inject private TeamChoice choice;
  @Inject private Reader reader;
  @Inject private Clock clock;
  @Inject private RaisedAlerts raised;
  @Inject private ListAddress list;

  private @Nullable String teamCode;
  private @Nullable String dayText;
  private LocalDate day = LocalDate.EPOCH;
  private @Nullable TeamView team;
  private @Nullable Instant newest;
  private List<TeamView> teams = List.of();
  private List<TeamAlert> alerts = List.of();
  private List<KeyFigure> figures = List.of();
  private List<RankRow> ranking = List.of();
  private HeatMap heat = new HeatMap(List.of(), List.of(), List.of());
  private Measure speed = Measure.FIRST_RESPONSE_TIME;
  private @Nullable TeamTrend trend;
  private @Nullable OccupancyRange occupancy;

  /** Reads the team's day; without one asked for, today or the last day that has facts. */
  public void load() {
    newest =
        sources.all().stream()
            .map(SourceView::lastFactAt)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    day = day(reader.zone());
    YearMonth month = YearMonth.from(day);
    teams = choice.of(reader.caller(), month);
    team = choice.pick(reader.caller(), month, teamCode).orElse(null);
    TeamView shown = team;
    if (shown != null) {
      read(shown, month);
    }
  }

  private LocalDate day(ZoneId zone) {
    try {
      if (dayText != null && !dayText.isBlank()) {
        return LocalDate.parse(dayText);
      }
    } catch (DateTimeParseException e) {
      dayText = null;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Instant last = newest;
    LocalDate known = last == null ? today : LocalDate.ofInstant(last, zone);
    return known.isBefore(today) ? known : today;
  }

  private void read(TeamView shown, YearMonth month) {
    List<Appraisal> all =
        appraisals.search(new AppraisalQuery(month, shown.code(), 0, 500), reader.caller()).items();
    Judged judged = judged(all);
    Subject subject = Subject.team(shown.id());
    LocalDate next = day.plusDays(1);
    Map<Measure, Measurement> teamDay = measurements.of(subject, day, next, TeamFigures.asked());
    Map<Measure, Measurement> long4 =
        measurements.of(subject, day.minusWeeks(WEEKS), next, EnumSet.allOf(Measure.class));
    speed = first(SPEEDS, long4);
    List<Subject> people =
        all.stream().map(Appraisal::agentId).distinct().map(Subject::agent).toList();
    Map<Subject, Map<Measure, Measurement>> peopleDay =
        measurements.of(
            people, day, next, EnumSet.of(Measure.CONTACTS_HANDLED, speed, Measure.OCCUPANCY));
    MeasureWords words = measures();
    figures = new TeamFigures(words, judged).of(teamDay);
    alerts =
        Stream.concat(
                (isToday() ? raised.of(shown.id()) : List.<TeamAlert>of()).stream(),
                new TeamAlerts(words, judged, shown.code(), month)
                    .of(all, peopleDay, teamDay).stream())
            .limit(RaisedAlerts.SHOWN)
            .toList();
    ranking =
        new Ranking(words, speed, peopleDay, monthOf(people, month), recent(people))
            .of(all, list.order(RankColumn.class, Order.rising(RankColumn.PLACE)));
    heat =
        new HeatMaps(words)
            .of(
                speed,
                measurements.heat(subject, day.minusWeeks(WEEKS), next, speed),
                judged.joints(speed));
    Measure mood = first(MOODS, long4);
    trend =
        new TeamTrend(
            words, mood, measurements.daily(subject, day.minusWeeks(WEEKS), next, mood), judged);
    occupancy = new TeamOccupancy(words, judged).of(all, peopleDay);
  }

  private Map<Subject, Map<Measure, Measurement>> monthOf(List<Subject> people, YearMonth month) {
    return measurements.of(people, month.atDay(1), day.plusDays(1), Set.of(Measure.CSAT_TOP_TWO));
  }

  private Map<Long, List<DayValue>> recent(List<Subject> people) {
    Map<Long, List<DayValue>> recent = new HashMap<>();
    LocalDate next = day.plusDays(1);
    for (Subject person : people) {
      recent.put(person.id(), measurements.daily(person, next.minusDays(RECENT_DAYS), next, speed));
    }
    return recent;
  }

  private Judged judged(List<Appraisal> all) {
    for (Appraisal appraisal : all) {
      String code = appraisal.schemeCode();
      Integer version = appraisal.schemeVersion();
      if (code != null && version != null) {
        return new Judged(schemes.version(code, version).document());
      }
    }
    return new Judged(null);
  }

  private static Measure first(List<Measure> wanted, Map<Measure, Measurement> values) {
    return Stream.concat(
            wanted.stream().filter(each -> values.get(each) instanceof Measured), wanted.stream())
        .findFirst()
        .orElseThrow();
  }

  private MeasureWords measures() {
    return new MeasureWords(new Words(reader.getLocale()), reader.figures());
  }

  /** What to look at first. */
  public List<TeamAlert> getAlerts() {
    return alerts;
  }

  /** The day's figures. */
  public List<KeyFigure> getFigures() {
    return figures;
  }

  /** The address of the contacts behind a figure of the team. */
  public String contacts(String measure) {
    return "contacts?team="
        + (team == null ? "" : team.code())
        + "&measure="
        + measure
        + "&month="
        + getMonth();
  }

  /** The month's order. */
  public List<RankRow> getRanking() {
    return ranking;
  }

  /** How many have no place. */
  public long getUnranked() {
    return ranking.stream().filter(row -> row.unranked() != null).count();
  }

  /** The speed by hour and weekday. */
  public HeatMap getHeat() {
    return heat;
  }

  /** The name of the measure of speed. */
  public String getSpeedName() {
    return measures().name(speed.name());
  }

  /** The trend's name. */
  public String getTrendName() {
    return trend == null ? "" : measures().name(trend.measure().name());
  }

  /** The trend, or null with fewer than two days. */
  public @Nullable TrendChart getTrend() {
    return trend == null ? null : trend.chart();
  }

  /** The trend as a table. */
  public List<TeamTrend.Line> getTrendLines() {
    return trend == null ? List.of() : trend.lines();
  }

  /** How busy each was, or null where states are not known. */
  public @Nullable OccupancyRange getOccupancy() {
    return occupancy;
  }

  /** The teams to choose from. */
  public List<TeamView> getTeams() {
    return teams;
  }

  /** The team shown, or null where there is none to see. */
  public @Nullable TeamView getShown() {
    return team;
  }

  /** The day shown. */
  public LocalDate getDate() {
    return day;
  }

  /** Its month. */
  public YearMonth getMonth() {
    return YearMonth.from(day);
  }

  /** The moment of the newest fact, or null. */
  public @Nullable Instant getNewest() {
    return newest;
  }

  /** Whether the day shown is today. */
  public boolean isToday() {
    return day.equals(LocalDate.ofInstant(clock.instant(), reader.zone()));
  }

  public @Nullable String getTeam() {
    return teamCode;
  }

  public void setTeam(@Nullable String team) {
    this.teamCode = team;
  }

  public @Nullable String getDay() {
    return dayText;
  }

  public void setDay(@Nullable String day) {
    this.dayText = day;
  }
}
