package org.meritdesk.training.internal;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.internal.TrainingCells;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.testkit.TestDatabase;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.Material;
import org.meritdesk.training.api.Option;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.QuestionKind;
import org.meritdesk.training.api.SessionDraft;
import org.meritdesk.training.api.SessionView;

/**
 * Training on a database of its own: agents 1 and 2 in team 1 led by agent 3, agent 4 in team 2;
 * agent 4 has no account. The course {@code calm} has an exam, {@code tour} has none.
 */
final class House {

  static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);
  static final Caller LEAD = person("lead", 3L, Role.AGENT, Role.TEAM_LEAD);
  static final Caller LIN = agent(1);
  static final Caller ZHAO = agent(2);
  static final Caller FAR = agent(4);
  static final Instant NINE = Instant.parse("2026-11-05T01:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  static final Map<String, String> TEXTS = Map.of("zh-CN", "稳住情绪", "en", "Keeping calm");

  final Jdbi jdbi = TestDatabase.fresh().jdbi();
  final Trail trail = new Trail();
  final Clock clock = new Moving();
  final TrainingCells measures;
  final CourseBook courses;
  final SessionBook sessions;
  final SeatBook seats;
  final ExamBook exams;
  final RecordBook records;
  final ClassHoursBook hours;
  final StatementBook statements;
  final List<Notice> told = new ArrayList<>();
  final List<Audience> toldTo = new ArrayList<>();
  private Instant now = NINE.minus(Duration.ofDays(1));

  House() {
    people();
    measures = new TrainingCells(jdbi, clock, new TrainingFacts(jdbi));
    TrainingMarks marks = new TrainingMarks(measures.cells);
    TrainingNotices notices = new TrainingNotices(inbox(), measures.agents);
    courses = new CourseBook(jdbi, new PainPoints(noForms(), clock), trail, clock);
    SessionReading reading = new SessionReading(measures.agents, clock);
    SessionOutcome outcome = new SessionOutcome(marks, notices, clock);
    sessions = new SessionBook(jdbi, reading, outcome, measures.agents, trail, clock);
    seats = new SeatBook(jdbi, reading, outcome, measures.agents, trail, clock);
    exams = new ExamBook(jdbi, measures.agents, marks, notices, trail, clock);
    records = new RecordBook(jdbi, measures.agents, marks, trail, clock);
    hours = new ClassHoursBook(jdbi, measures.agents, trail, clock);
    statements = new StatementBook(jdbi, measures.agents, marks, trail, clock);
    inForce(course("calm", 2));
    inForce(course("tour", 0));
  }

  static Caller agent(long id) {
    return person("agent" + id, id, Role.AGENT);
  }

  static Caller person(String name, Long agentId, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agentId, "zh-CN", "Asia/Shanghai");
  }

  /** Three questions of one point each; a is right, then a and b, then true. */
  static CourseDocument course(String code, int questionsPerExam) {
    List<Option> options = List.of(option("a"), option("b"), option("c"));
    return new CourseDocument(
        code,
        TEXTS,
        List.of(new PainPoint(PainPoint.Kind.MEASURE, "CSAT_MEAN")),
        TEXTS,
        List.of(new Material("手册", "https://wiki.example.com/calm")),
        90,
        new BigDecimal("60"),
        2,
        questionsPerExam,
        12,
        List.of(
            question("q1", QuestionKind.SINGLE, options, "a"),
            question("q2", QuestionKind.MULTIPLE, options, "a", "b"),
            question("q3", QuestionKind.TRUE_FALSE, List.of(), "true")));
  }

  private static Option option(String code) {
    return new Option(code, Map.of("zh-CN", "选项" + code));
  }

  private static Question question(
      String code, QuestionKind kind, List<Option> options, String... right) {
    return new Question(
        code, kind, Map.of("zh-CN", "问题" + code), options, Set.of(right), BigDecimal.ONE);
  }

  void inForce(CourseDocument document) {
    int no = courses.draft(document, MAKER).versionNo();
    courses.submit(document.code(), no, MAKER);
    courses.approve(document.code(), no, CHECKER);
  }

  static SessionDraft draft(String course, int capacity) {
    return new SessionDraft(
        course, NINE, NINE.plusSeconds(5400), "Asia/Shanghai", "三号培训室", null, capacity, 3L);
  }

  SessionView planned(String course, int capacity) {
    return sessions.plan(draft(course, capacity), MAKER);
  }

  SessionView held(SessionView session, Set<Long> present) {
    at(NINE.plusSeconds(5400));
    seats.attendance(session.id(), present, Set.of(), MAKER);
    return sessions.hold(session.id(), session.version(), MAKER);
  }

  Clock clock() {
    return new Moving();
  }

  void at(Instant instant) {
    now = instant;
  }

  private Inbox inbox() {
    return StandIn.of(
        Inbox.class,
        Map.of(
            "put",
            arguments -> {
              told.add((Notice) arguments[0]);
              toldTo.add((Audience) arguments[1]);
              return 1;
            }));
  }

  private static Forms noForms() {
    return (Forms)
        Proxy.newProxyInstance(
            House.class.getClassLoader(),
            new Class<?>[] {Forms.class},
            (proxy, method, arguments) -> List.of());
  }

  private void people() {
    jdbi.useHandle(
        h -> {
          for (String team : List.of("A", "B")) {
            h.execute(
                "insert into people.team (code, name_zh, name_en, zone) values"
                    + " (?, '甲', 'A', 'Asia/Shanghai')",
                team);
          }
          for (int i = 1; i <= 4; i++) {
            h.execute(
                "insert into people.agent (employee_no, name, hired_on, zone,"
                    + " shift_cutoff_minutes) values (?, ?, date '2020-01-01', 'Asia/Shanghai', 0)",
                "E" + i,
                "N" + i);
            h.execute(
                "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                    + " values (?, ?, 'PHONE', date '2020-01-01')",
                i,
                i == 4 ? 2 : 1);
            if (i < 4) {
              h.execute(
                  "insert into people.platform_account (source, external_id, agent_id, first_seen)"
                      + " values ('S', ?, ?, now())",
                  "x" + i,
                  i);
            }
          }
          h.execute(
              "insert into people.team_lead (team_id, agent_id, valid_from)"
                  + " values (1, 3, date '2020-01-01')");
        });
  }

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
