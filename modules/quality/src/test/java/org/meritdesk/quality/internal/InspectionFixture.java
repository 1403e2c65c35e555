package org.meritdesk.quality.internal;

import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.measures.internal.InspectionCells;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.AppealWindow;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.InspectionPublished;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.testkit.TestDatabase;

/**
 * Inspections on a database of their own: agents 1 and 2 in team 1 led by agent 3, contacts 101 to
 * 120 by account 1 and 201 to 220 by account 2, a form of four criteria in force since 2026.
 */
final class InspectionFixture {

  static final Caller ANNA = person("anna", null, Role.INSPECTOR);
  static final Caller BEN = person("ben", null, Role.INSPECTOR);
  static final Caller LEAD = person("lead", 3L, Role.AGENT, Role.TEAM_LEAD);
  static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  static final LocalDate TO = LocalDate.of(2026, 4, 1);
  private static final Map<String, String> TEXTS = Map.of("zh-CN", "测试", "en", "Test");
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  final Jdbi jdbi = TestDatabase.fresh().jdbi();
  final List<InspectionPublished> heard = new ArrayList<>();
  final Trail trail = new Trail();
  final InspectionCells measures;
  final FormBook forms;
  final BreachBook breaches;
  final InspectionBook inspections;
  private Instant now = Instant.parse("2026-03-20T08:00:00Z");

  InspectionFixture() {
    Clock clock = new Moving();
    people();
    forms = new FormBook(jdbi, trail, clock);
    measures = new InspectionCells(jdbi, clock, new InspectionFacts(jdbi));
    InspectionMarks marks = new InspectionMarks(measures.cells, measures.agents);
    breaches = new BreachBook(jdbi, forms, measures.agents, marks, trail, clock);
    InspectionReading reading =
        new InspectionReading(forms, measures.agents, breaches, new AppealWindow(7));
    InspectionDrafts drafts = new InspectionDrafts(jdbi, forms, new Parts(), reading, trail, clock);
    InspectionResults results = new InspectionResults(marks, clock);
    inspections =
        new InspectionBook(
            jdbi,
            reading,
            drafts,
            new InspectionPublishing(jdbi, reading, drafts, results, trail, clock, event()),
            new InspectionRevising(jdbi, reading, results, trail));
    Caller maker = person("maker", null, Role.HR_MAKER);
    FormVersion draft = forms.draft(form(), maker);
    forms.submit(draft.code(), draft.versionNo(), maker);
    forms.approve(draft.code(), draft.versionNo(), person("checker", null, Role.HR_CHECKER));
  }

  static Caller agent(long agentId) {
    return person("agent" + agentId, agentId, Role.AGENT);
  }

  static Caller person(String name, Long agentId, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agentId, "zh-CN", "Asia/Shanghai");
  }

  /** Points by the order of the criteria: polite, words, steps, promise. */
  static Answers answers(String polite, String words, String steps, String promise) {
    return new Answers(
        Map.of(
            "polite", Answer.of(polite),
            "words", Answer.of(words),
            "steps", Answer.of(steps),
            "promise", Answer.of(promise).because("承诺超出规定")));
  }

  static final Answers FULL = answers("p1", "p1", "p1", "p1");

  InspectionView begun(long recordId) {
    return inspections.begin(recordId, recordId / 100, "test", null, ANNA);
  }

  InspectionView published(long recordId, Answers answers) {
    InspectionView draft = begun(recordId);
    InspectionView saved =
        inspections.save(draft.id(), draft.version(), answers, "整体不错", List.of(), 90, ANNA);
    return inspections.publish(saved.id(), saved.version(), ANNA);
  }

  void wait(int days) {
    now = now.plusSeconds(days * 86_400L);
  }

  private static FormDocument form() {
    return new FormDocument(
        "test",
        TEXTS,
        LocalDate.of(2026, 1, 1),
        new BigDecimal("80"),
        List.of(
            new FormSection(
                "all",
                TEXTS,
                List.of(
                    criterion("polite", "4", Aspect.ATTITUDE, null),
                    criterion("words", "3", Aspect.SCRIPT, null),
                    criterion("steps", "2", Aspect.PROCESS, null),
                    criterion(
                        "promise",
                        "1",
                        Aspect.COMPLIANCE,
                        new FailEffect(FailScope.FORM, BigDecimal.ZERO))),
                null)),
        "",
        List.of());
  }

  private static Criterion criterion(String code, String weight, Aspect aspect, FailEffect fail) {
    return new Criterion(
        code,
        TEXTS,
        new BigDecimal(weight),
        List.of(
            new ScalePoint("p1", BigDecimal.ONE, TEXTS, false),
            new ScalePoint("p0", BigDecimal.ZERO, TEXTS, fail != null)),
        NotApplicablePolicy.REDISTRIBUTE,
        fail,
        null,
        CommentRule.OPTIONAL,
        aspect);
  }

  private void people() {
    jdbi.useHandle(
        h -> {
          h.execute(
              "insert into people.team (code, name_zh, name_en, zone) values"
                  + " ('A', '甲', 'A', 'Asia/Shanghai')");
          for (int i = 1; i <= 3; i++) {
            h.execute(
                "insert into people.agent (employee_no, name, hired_on, zone,"
                    + " shift_cutoff_minutes) values (?, ?, date '2020-01-01', 'Asia/Shanghai', 0)",
                "E" + i,
                "N" + i);
            h.execute(
                "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                    + " values (?, 1, 'PHONE', date '2020-01-01')",
                i);
            h.execute(
                "insert into people.platform_account (source, external_id, agent_id, first_seen)"
                    + " values ('S', ?, ?, now())",
                "x" + i,
                i);
          }
          h.execute(
              "insert into people.team_lead (team_id, agent_id, valid_from)"
                  + " values (1, 3, date '2026-03-01')");
        });
  }

  private Event<InspectionPublished> event() {
    @SuppressWarnings("unchecked")
    Event<InspectionPublished> event =
        StandIn.of(
            Event.class,
            Map.of("fire", arguments -> heard.add((InspectionPublished) arguments[0])));
    return event;
  }

  private static final class Parts implements ServedParts {
    @Override
    public List<ServedPart> during(Instant from, Instant to, Set<Long> agentIds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ServedPart> of(long recordId) {
      long account = recordId / 100;
      Instant from = NINE.plusSeconds(recordId % 100 * 43_200L);
      return List.of(
          new ServedPart(
              recordId,
              account,
              account,
              5,
              "Asia/Shanghai",
              "chat",
              from,
              from.plusSeconds(600),
              4,
              5,
              null,
              0,
              false,
              "HANDLED"));
    }
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
