package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.training.api.AlertView;
import org.meritdesk.training.api.Alerts;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.MeetingMinutes;
import org.meritdesk.training.api.MeetingPack;
import org.meritdesk.training.api.MeetingWeek;
import org.meritdesk.training.api.Trend;

/** Reads what a weekly meeting goes through (周会材料准备). */
@ApplicationScoped
class MeetingPacks {

  private static final int MOST = 200;
  private static final int MOST_CASES = 5;

  private Jdbi jdbi;
  private TrendReading trends;
  private Cases cases;
  private Alerts alerts;
  private Appeals appeals;
  private ImprovementPlans plans;
  private Agents agents;

  @Inject
  MeetingPacks(
      Jdbi jdbi,
      TrendReading trends,
      Cases cases,
      Alerts alerts,
      Appeals appeals,
      ImprovementPlans plans,
      Agents agents) {
    this.jdbi = jdbi;
    this.trends = trends;
    this.cases = cases;
    this.alerts = alerts;
    this.appeals = appeals;
    this.plans = plans;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MeetingPacks() {}

  MeetingPack of(TeamView team, MeetingWeek week, LocalDate today, boolean writes, Caller who) {
    LocalDate day = week.sunday().isBefore(today) ? week.sunday() : today;
    Map<Long, AgentView> members =
        agents
            .search(new AgentQuery(null, team.id(), null, true, day, 0, 500), who)
            .agents()
            .stream()
            .collect(Collectors.toMap(AgentView::id, each -> each));
    MeetingMinutes minutes =
        jdbi.withHandle(handle -> MeetingRows.newest(handle, team.id(), week)).orElse(null);
    return new MeetingPack(
        team.id(),
        team.code(),
        Map.of("zh-CN", team.nameZh(), "en", team.nameEn()),
        week,
        trends(team, week),
        goodCases(week, ZoneId.of(team.zone()), who),
        actions(members, today),
        alerts(team, who),
        appeals(members, ZoneId.of(team.zone()), today, who),
        plans.ofWeek(team.id(), start(week.monday(), team), start(week.end(), team), who),
        jdbi.withHandle(handle -> MeetingRows.newest(handle, team.id(), week.before()))
            .orElse(null),
        minutes,
        minutes == null ? 0 : minutes.version(),
        writes);
  }

  private static Instant start(LocalDate day, TeamView team) {
    return day.atStartOfDay(ZoneId.of(team.zone())).toInstant();
  }

  private List<Trend> trends(TeamView team, MeetingWeek week) {
    return trends.of(
        Subject.team(team.id()),
        TrendReading.KEY,
        week.monday(),
        week.end(),
        week.before().monday());
  }

  private List<MeetingPack.GoodCase> goodCases(MeetingWeek week, ZoneId zone, Caller who) {
    return cases
        .search(new CaseQuery(null, CaseKind.GOOD, CaseState.SHARED, null, 0, MOST), who)
        .cases()
        .stream()
        .filter(
            each -> {
              LocalDate shared = each.sharedAt().atZone(zone).toLocalDate();
              return !shared.isBefore(week.monday()) && shared.isBefore(week.end())
                  || each.benchmarkDays().stream()
                      .anyMatch(day -> !day.isBefore(week.monday()) && day.isBefore(week.end()));
            })
        .limit(MOST_CASES)
        .map(each -> new MeetingPack.GoodCase(each.id(), each.title(), each.lesson()))
        .toList();
  }

  private List<MeetingPack.OpenAction> actions(Map<Long, AgentView> members, LocalDate today) {
    return jdbi.withHandle(handle -> MeetingRows.open(handle, members.keySet())).stream()
        .map(
            each -> {
              AgentView agent = members.get(each.agentId());
              return new MeetingPack.OpenAction(
                  each.talkId(),
                  agent == null ? "" : agent.name(),
                  each.text(),
                  each.owner(),
                  each.due(),
                  each.due().isBefore(today));
            })
        .toList();
  }

  /** Those of the team and of its members; what concerns the company is no team's. */
  private List<AlertView> alerts(TeamView team, Caller who) {
    return alerts.list(true, team.id(), 0, MOST, who).alerts().stream()
        .filter(each -> Long.valueOf(team.id()).equals(each.teamId()))
        .toList();
  }

  private List<MeetingPack.OpenAppeal> appeals(
      Map<Long, AgentView> members, ZoneId zone, LocalDate today, Caller who) {
    EnumSet<AppealState> waiting = EnumSet.noneOf(AppealState.class);
    for (AppealState state : AppealState.values()) {
      if (state.open()) {
        waiting.add(state);
      }
    }
    return appeals
        .search(new AppealQuery(waiting, null, null, null, 0, MOST, null), who)
        .appeals()
        .stream()
        .filter(each -> members.containsKey(each.agentId()))
        .map(
            each -> {
              LocalDate filed = each.filedAt().atZone(zone).toLocalDate();
              return new MeetingPack.OpenAppeal(
                  each.id(), each.agentName(), filed, today.toEpochDay() - filed.toEpochDay());
            })
        .toList();
  }
}
