package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.PainPoint;

/**
 * A {@link House} with stated needs and figures of October 2026: agents 1, 2, 5 and 6 in team 1 led
 * by agent 3. The course {@code kind} is for attitude, {@code solve} for FCR.
 */
final class ProposalFixture {

  static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  final House house = new House();
  final List<Need> personal = new ArrayList<>();
  final Map<Long, List<Need>> ofTeams = new HashMap<>();
  final ProposalBook book;
  private final Map<Subject, Map<Measure, Measured>> october = new HashMap<>();
  private final Map<Subject, Map<Measure, Measured>> before = new HashMap<>();

  ProposalFixture() {
    more();
    house.inForce(about("kind", new PainPoint(PainPoint.Kind.ASPECT, "ATTITUDE")));
    house.inForce(about("solve", new PainPoint(PainPoint.Kind.MEASURE, "FCR")));
    Clock clock = house.clock();
    Teams teams = Fakes.of(Teams.class, (name, arguments) -> List.of(team()));
    ProposalRound round =
        new ProposalRound(
            house.jdbi,
            new CriterionNeeds(Fakes.of(Needs.class, (name, a) -> needs((NeedQuery) a[0])), clock),
            new MeasureNeeds(Fakes.of(Measurements.class, this::measured)),
            house.courses,
            Fakes.of(Months.class, (name, arguments) -> List.of(published(MonthState.PUBLISHED))),
            house.measures.assignments,
            clock);
    book =
        new ProposalBook(
            house.jdbi,
            round,
            house.seats,
            house.measures.agents,
            teams,
            house.measures.assignments,
            house.trail,
            clock);
  }

  /** Missed attitude, with the inspections 71 and 72 behind it. */
  void missed(Long agent, long judged, long missed) {
    Need need =
        new Need(
            "phone",
            "empathy",
            Map.of("zh-CN", "共情", "en", "Empathy"),
            Aspect.ATTITUDE,
            agent,
            agent == null ? "" : "N" + agent,
            agent == null ? 3 : 1,
            judged,
            missed,
            BigDecimal.TEN,
            List.of(71L, 72L));
    if (agent == null) {
      ofTeams.computeIfAbsent(1L, key -> new ArrayList<>()).add(need);
    } else {
      personal.add(need);
    }
  }

  /** A figure with two points of doubt on either side. */
  void october(Subject subject, Measure measure, String value) {
    put(october, subject, measure, value);
  }

  void before(Subject subject, Measure measure, String value) {
    put(before, subject, measure, value);
  }

  private static void put(
      Map<Subject, Map<Measure, Measured>> into, Subject subject, Measure measure, String value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal doubt = BigDecimal.valueOf(2);
    into.computeIfAbsent(subject, key -> new EnumMap<>(Measure.class))
        .put(
            measure,
            new Measured(exact, 50, new Interval(exact.subtract(doubt), exact.add(doubt))));
  }

  private List<Need> needs(NeedQuery query) {
    Long team = query.teamId();
    return team == null ? List.copyOf(personal) : ofTeams.getOrDefault(team, List.of());
  }

  private Object measured(String name, Object[] arguments) {
    if (name.equals("contributions")) {
      return List.of();
    }
    Map<Subject, Map<Measure, Measured>> known =
        arguments[1].equals(OCTOBER.atDay(1)) ? october : before;
    Map<Subject, Map<Measure, Measurement>> all = new LinkedHashMap<>();
    for (Object subject : (Collection<?>) arguments[0]) {
      Map<Measure, Measurement> values = new EnumMap<>(Measure.class);
      for (Object measure : (Set<?>) arguments[3]) {
        Measured value = known.getOrDefault((Subject) subject, Map.of()).get((Measure) measure);
        values.put(
            (Measure) measure, value == null ? new NotMeasurable(Reason.values()[0], 0) : value);
      }
      all.put((Subject) subject, values);
    }
    return all;
  }

  private static CourseDocument about(String code, PainPoint point) {
    CourseDocument calm = House.course(code, 0);
    return new CourseDocument(
        code,
        calm.names(),
        List.of(point),
        calm.summaries(),
        calm.materials(),
        calm.minutes(),
        calm.passMark(),
        calm.attempts(),
        0,
        null,
        calm.questions());
  }

  private void more() {
    house.jdbi.useHandle(
        h -> {
          for (int i = 5; i <= 6; i++) {
            h.execute(
                "insert into people.agent (employee_no, name, hired_on, zone,"
                    + " shift_cutoff_minutes) values (?, ?, date '2020-01-01', 'Asia/Shanghai', 0)",
                "E" + i,
                "N" + i);
            h.execute(
                "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                    + " values (?, 1, 'PHONE', date '2020-01-01')",
                i);
          }
        });
  }

  static TeamView team() {
    return new TeamView(
        1,
        "A",
        "甲",
        "A",
        "Asia/Shanghai",
        1,
        List.of(new TeamView.Lead(3, "N3", LocalDate.of(2020, 1, 1), null)));
  }

  static MonthView published(MonthState state) {
    return new MonthView(
        OCTOBER, state, 1, null, null, null, null, null, null, 0, 0, 0, 0, 0, List.of(), null);
  }
}
