package org.meritdesk.training.internal;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CasePage;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.scoring.api.AppealPage;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.training.api.AlertPage;
import org.meritdesk.training.api.Alerts;
import org.meritdesk.training.api.ImprovementPlans;

/** Coaching in the house: figures and cases of others are given, everything else is real. */
final class CoachingHouse {

  static final Caller OTHER_LEAD = House.person("lead2", 4L, Role.AGENT, Role.TEAM_LEAD);
  static final Caller INSPECTOR = House.person("inspector", null, Role.INSPECTOR);
  static final Caller AUDITOR = House.person("auditor", null, Role.AUDITOR);

  final House house = new House();
  final List<Notice> notices = new ArrayList<>();
  final TalkBook talks;
  final MentorBook mentors;
  final MeetingBook meetings;
  final GoalBook goals;
  final BenchmarkBook benchmarks;

  /** From this day on nothing was measured. */
  LocalDate silentFrom = LocalDate.MAX;

  CoachingHouse() {
    TrendReading trends = new TrendReading(measurements());
    TalkBasisReading basis =
        new TalkBasisReading(
            given(Appraisals.class, List.of()),
            trends,
            needs(),
            house.records,
            (ids, caller) -> Map.of());
    Inbox inbox = inbox();
    mentors = new MentorBook(house.jdbi, house.measures.agents, inbox, house.trail, house.clock);
    MeetingPacks packs =
        new MeetingPacks(
            house.jdbi,
            trends,
            cases(),
            given(Alerts.class, new AlertPage(List.of(), 0, 0)),
            given(Appeals.class, new AppealPage(0, List.of())),
            given(ImprovementPlans.class, List.of()),
            house.measures.agents);
    Teams teams = allTeams();
    benchmarks =
        new BenchmarkBook(
            house.jdbi, measurements(), house.measures.agents, teams, house.trail, house.clock);
    meetings = new MeetingBook(house.jdbi, packs, teams, house.trail, house.clock);
    goals =
        new GoalBook(
            house.jdbi,
            new GoalReading(measurements(), house.measures.agents, teams, house.clock),
            house.measures.agents,
            teams,
            house.trail,
            house.clock);
    TalkTeller teller = new TalkTeller(inbox, house.measures.agents);
    TalkCheck check = new TalkCheck(cases(), noContacts(), noInspections());
    talks =
        new TalkBook(
            house.jdbi,
            new TalkReading(house.measures.agents, trends, house.clock),
            basis,
            check,
            teller,
            house.measures.agents,
            house.trail,
            house.clock);
  }

  private static Teams allTeams() {
    return (Teams)
        Proxy.newProxyInstance(
            CoachingHouse.class.getClassLoader(),
            new Class<?>[] {Teams.class},
            (proxy, method, arguments) ->
                method.getName().equals("byCode")
                    ? teams().stream().filter(each -> each.code().equals(arguments[0])).findFirst()
                    : teams());
  }

  private static List<TeamView> teams() {
    LocalDate from = LocalDate.of(2020, 1, 1);
    TeamView.Lead three = new TeamView.Lead(3, "N3", from, null);
    return List.of(
        new TeamView(1, "A", "甲", "A", "Asia/Shanghai", 1, List.of(three)),
        new TeamView(2, "B", "乙", "B", "Asia/Shanghai", 1, List.of()));
  }

  /** Whom a notice tells is the inbox's own business; here it counts what is told. */
  private Inbox inbox() {
    return (Inbox)
        Proxy.newProxyInstance(
            CoachingHouse.class.getClassLoader(),
            new Class<?>[] {Inbox.class},
            (proxy, method, arguments) -> {
              notices.add((Notice) arguments[0]);
              return 1;
            });
  }

  private Measurements measurements() {
    return (Measurements)
        Proxy.newProxyInstance(
            CoachingHouse.class.getClassLoader(),
            new Class<?>[] {Measurements.class},
            (proxy, method, arguments) -> {
              Map<Measure, Measurement> values = new HashMap<>();
              Set<?> asked = (Set<?>) arguments[3];
              LocalDate from = (LocalDate) arguments[1];
              if (asked.contains(Measure.CONTACTS_HANDLED) && from.isBefore(silentFrom)) {
                values.put(
                    Measure.CONTACTS_HANDLED, new Measured(new BigDecimal("120"), 120, null));
              }
              return values;
            });
  }

  private static Needs needs() {
    Need need =
        new Need(
            "phone",
            "greeting",
            Map.of("zh-CN", "开场白"),
            null,
            1L,
            "N1",
            1,
            8,
            3,
            new BigDecimal("6"),
            List.of(11L));
    return (query, caller) -> List.of(need);
  }

  private static Cases cases() {
    return (Cases)
        Proxy.newProxyInstance(
            CoachingHouse.class.getClassLoader(),
            new Class<?>[] {Cases.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("search")) {
                return new CasePage(List.of(view(1, CaseState.SHARED)), 1, Map.of());
              }
              long id = (Long) arguments[0];
              if (id > 2) {
                throw QualityProblem.CASE_NOT_FOUND.problem("case", id);
              }
              return view(id, id == 1 ? CaseState.SHARED : CaseState.WITHDRAWN);
            });
  }

  private static CaseView view(long id, CaseState state) {
    return new CaseView(
        id,
        1,
        CaseKind.GOOD,
        state,
        "先安抚",
        "先接住情绪",
        null,
        null,
        null,
        true,
        List.of(),
        List.of(),
        "inspector",
        House.NINE,
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static Contacts noContacts() {
    return (Contacts)
        Proxy.newProxyInstance(
            CoachingHouse.class.getClassLoader(),
            new Class<?>[] {Contacts.class},
            (proxy, method, arguments) -> {
              throw IngestionProblem.CONTACT_NOT_FOUND.problem("contact", arguments[0]);
            });
  }

  private static Inspections noInspections() {
    return (Inspections)
        Proxy.newProxyInstance(
            CoachingHouse.class.getClassLoader(),
            new Class<?>[] {Inspections.class},
            (proxy, method, arguments) -> {
              throw QualityProblem.INSPECTION_NOT_FOUND.problem("inspection", arguments[0]);
            });
  }

  private static <T> T given(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            CoachingHouse.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer));
  }
}
