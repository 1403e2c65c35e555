package org.meritdesk.training.internal;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.LowRating;
import org.meritdesk.ingestion.api.OpenQuestion;
import org.meritdesk.ingestion.api.QueueView;
import org.meritdesk.ingestion.api.Signals;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.testkit.TestDatabase;

/** Agents 1 and 2 in team 1 led by agent 3, with stated figures, ratings and sources. */
final class AlertFixture {

  static final Caller HR = caller("hr", null, Role.HR_MAKER);
  static final Caller LEAD = caller("lead", 3L, Role.TEAM_LEAD, Role.AGENT);
  static final Caller OTHER_LEAD = caller("other", 4L, Role.TEAM_LEAD, Role.AGENT);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  final Jdbi jdbi = TestDatabase.fresh().jdbi();
  final Map<Subject, Map<LocalDate, Map<Measure, Measured>>> figures = new HashMap<>();
  final List<LowRating> ratings = new ArrayList<>();
  final List<OpenQuestion> questions = new ArrayList<>();
  final List<SourceView> sources = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<Audience> audiences = new ArrayList<>();
  final AlertRuleBook rules;
  final AlertBook alerts;
  Instant now = Instant.parse("2026-11-05T04:00:00Z");

  AlertFixture() {
    Clock clock = new Moving();
    people();
    Audit audit = fake(Audit.class, (name, arguments) -> null);
    Agents agents = fake(Agents.class, this::agents);
    Teams teams = fake(Teams.class, (name, arguments) -> List.of(team()));
    Assignments assignments = fake(Assignments.class, (name, arguments) -> assigned());
    Measurements measurements = fake(Measurements.class, this::measured);
    Signals signals =
        fake(
            Signals.class,
            (name, arguments) ->
                name.equals("lowRatings") ? List.copyOf(ratings) : open(arguments));
    Inbox inbox =
        fake(
            Inbox.class,
            (name, arguments) -> {
              notices.add((Notice) arguments[0]);
              audiences.add((Audience) arguments[1]);
              return 1;
            });
    Sources known =
        fake(
            Sources.class,
            (name, arguments) -> name.equals("queues") ? queues() : List.copyOf(sources));
    rules = new AlertRuleBook(jdbi, audit, clock);
    AlertRound round =
        new AlertRound(
            jdbi,
            new AlertMeasuring(measurements),
            new AlertSignals(
                signals,
                known,
                fake(PlatformAccounts.class, (name, arguments) -> Map.of(11L, 1L, 12L, 2L))),
            new AlertTeller(inbox, agents),
            teams,
            known,
            assignments,
            clock);
    alerts = new AlertBook(jdbi, round, agents, teams, known, audit, clock);
  }

  /** A figure of one day, which stands for every window that ends with it. */
  void figure(Subject subject, String day, Measure measure, String value, long sample) {
    figures
        .computeIfAbsent(subject, each -> new HashMap<>())
        .computeIfAbsent(LocalDate.parse(day), each -> new EnumMap<>(Measure.class))
        .put(measure, new Measured(new BigDecimal(value), sample, null));
  }

  void rated(long rating, long account, String value) {
    ratings.add(new LowRating(rating, 100 + rating, account, new BigDecimal(value), now));
  }

  void later(int minutes) {
    now = now.plusSeconds(minutes * 60L);
  }

  private List<OpenQuestion> open(Object[] arguments) {
    Instant before = (Instant) arguments[1];
    return questions.stream().filter(each -> each.since().isBefore(before)).toList();
  }

  private Object measured(String name, Object[] arguments) {
    LocalDate last = ((LocalDate) arguments[2]).minusDays(1);
    Map<Subject, Map<Measure, Measurement>> all = new LinkedHashMap<>();
    for (Object subject : (Collection<?>) arguments[0]) {
      Map<Measure, Measurement> values = new EnumMap<>(Measure.class);
      for (Object measure : (Set<?>) arguments[3]) {
        Measured known =
            figures
                .getOrDefault((Subject) subject, Map.of())
                .getOrDefault(last, Map.of())
                .get((Measure) measure);
        values.put(
            (Measure) measure, known == null ? new NotMeasurable(Reason.values()[0], 0) : known);
      }
      all.put((Subject) subject, values);
    }
    return all;
  }

  private Object agents(String name, Object[] arguments) {
    if (name.equals("scope")) {
      Caller who = (Caller) arguments[0];
      return who.has(Role.HR_MAKER)
          ? new RowScope(true, Set.of())
          : new RowScope(false, who.name().equals("lead") ? Set.of(1L, 2L) : Set.of());
    }
    Map<Long, AgentView> known = new HashMap<>();
    for (Object id : (Collection<?>) arguments[0]) {
      known.put((Long) id, agent((Long) id));
    }
    return known;
  }

  private static AgentView agent(long id) {
    return new AgentView(
        id,
        "E" + id,
        "agent " + id,
        null,
        LocalDate.of(2026, 1, 1),
        null,
        "Asia/Shanghai",
        0,
        "AGENT",
        1,
        null);
  }

  private static TeamView team() {
    return new TeamView(
        1,
        "ONE",
        "一组",
        "Team one",
        "Asia/Shanghai",
        1,
        List.of(new TeamView.Lead(3, "lead", LocalDate.of(2026, 1, 1), null)));
  }

  private static List<QueueView> queues() {
    return List.of(new QueueView(5, "desk", "line", "热线", null, "Asia/Shanghai", 20));
  }

  private static List<Assignment> assigned() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    return List.of(
        new Assignment(1, 1, 1, "ONE", "PHONE", from, null),
        new Assignment(2, 2, 1, "ONE", "PHONE", from, null));
  }

  private void people() {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "insert into people.team (code, name_zh, name_en, zone)"
                  + " values ('ONE', '一组', 'Team one', 'Asia/Shanghai')");
          for (int i = 1; i <= 4; i++) {
            handle.execute(
                "insert into people.agent (employee_no, name, hired_on, zone)"
                    + " values (?, ?, '2026-01-01', 'Asia/Shanghai')",
                "E" + i,
                "agent " + i);
          }
        });
  }

  private static Caller caller(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "Asia/Shanghai");
  }

  private interface Answering {
    Object to(String name, Object[] arguments);
  }

  private static <T> T fake(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answering.to(method.getName(), arguments)));
  }

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
