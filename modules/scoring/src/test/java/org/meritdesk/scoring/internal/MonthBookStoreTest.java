package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.scoring.internal.Callers.BOTH;
import static org.meritdesk.scoring.internal.Callers.CHECKER;
import static org.meritdesk.scoring.internal.Callers.CLOSING_KEY;
import static org.meritdesk.scoring.internal.Callers.MAKER;
import static org.meritdesk.scoring.internal.Callers.agent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.kernel.ProblemType;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MonthPublished;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.testkit.TestDatabase;

class MonthBookStoreTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Desk desk = new Desk(jdbi, "2026-11-05T08:00:00Z");

  @BeforeEach
  void two_calls_agents_under_an_approved_scheme_and_one_without_data() {
    desk.staff
        .agent(1, "安")
        .agent(2, "柏")
        .agent(3, "岑")
        .assigned(1, "T1", "PHONE", "2026-01-01", null)
        .assigned(2, "T1", "PHONE", "2026-01-01", "2026-10-11")
        .assigned(2, "T2", "COMPLAINT", "2026-10-11", null)
        .assigned(3, "T1", "PHONE", "2026-10-20", null);
    desk.figures
        .with(1, Measure.TALK_TIME, "200.004", 300)
        .with(1, Measure.SERVICE_LEVEL_D, "85", 300)
        .with(1, Measure.CONTACTS_HANDLED, "800", 800)
        .with(2, Measure.TALK_TIME, "288", 300)
        .with(2, Measure.SERVICE_LEVEL_D, "72", 300)
        .with(2, Measure.CONTACTS_HANDLED, "900", 900)
        .contributing(
            Measure.TALK_TIME,
            contribution(11, 300_000),
            contribution(12, 240_000),
            contribution(13, 420_000));
    SchemeDocument template = SchemeTemplates.all().get(3);
    desk.schemes.draft(template, MAKER);
    desk.schemes.submit(template.code(), 1, MAKER);
    desk.schemes.approve(template.code(), 1, CHECKER);
  }

  @Test
  void an_open_month_has_provisional_figures_without_being_kept() {
    List<Appraisal> provisional = desk.appraisals.provisional(1, OCTOBER, agent(1));

    assertThat(provisional)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.state()).isEqualTo(MonthState.OPEN);
              assertThat(it.score()).isEqualByComparingTo("96");
              assertThat(it.grade()).isEqualTo("A");
              assertThat(it.rank()).isEqualTo(1);
              assertThat(it.rankOf()).isEqualTo(2);
              assertThat(it.lines().get(0).value()).isEqualByComparingTo("200.00");
            });
    assertThat(desk.months.get(OCTOBER).state()).isEqualTo(MonthState.OPEN);
    assertThat(desk.appraisals.provisional(1, OCTOBER, agent(2))).isEmpty();
  }

  @Test
  void a_move_in_mid_month_gives_one_appraisal_a_part() {
    List<Appraisal> parts = desk.appraisals.provisional(2, OCTOBER, MAKER);

    assertThat(parts).extracting(Appraisal::assignmentNo).containsExactly(1, 2);
    assertThat(parts).extracting(Appraisal::days).containsExactly(10, 21);
    assertThat(parts)
        .extracting(Appraisal::outcome)
        .containsExactly(Outcome.SCORED, Outcome.NO_SCHEME);
  }

  @Test
  void closing_freezes_and_publishing_takes_another_person() {
    MonthView closed = desk.months.close(OCTOBER, MAKER);
    desk.figures.with(1, Measure.TALK_TIME, "470", 300);
    MonthView published = desk.months.publish(OCTOBER, CHECKER);

    assertThat(closed.state()).isEqualTo(MonthState.CLOSED);
    assertThat(closed.asOfBatch()).isEqualTo(42);
    assertThat(closed.appraisals()).isEqualTo(4);
    assertThat(closed.scored()).isEqualTo(2);
    assertThat(closed.notEnoughData()).isEqualTo(1);
    assertThat(closed.withoutScheme()).isEqualTo(1);
    assertThat(closed.openRepeats()).singleElement().extracting("recordId").isEqualTo(7L);
    assertThat(published.state()).isEqualTo(MonthState.PUBLISHED);
    assertThat(published.digest()).isEqualTo(closed.digest());
    assertThat(desk.published).containsExactly(new MonthPublished(OCTOBER, 1));
    assertThat(desk.appraisals.ofAgent(1, OCTOBER, agent(1)).get(0).score())
        .isEqualByComparingTo("96");
    assertThat(desk.audited)
        .contains("month.closed 2026-10 by maker", "month.published 2026-10 by checker");
    assertThat(desk.invariant.violations()).isEmpty();
  }

  @Test
  void a_closing_key_closes_but_cannot_publish() {
    desk.months.close(OCTOBER, CLOSING_KEY);

    problem(PeopleProblem.NOT_ALLOWED, () -> desk.months.publish(OCTOBER, CLOSING_KEY));
  }

  @Test
  void nobody_publishes_the_own_closing() {
    desk.months.close(OCTOBER, BOTH);

    problem(ScoringProblem.SAME_PERSON, () -> desk.months.publish(OCTOBER, BOTH));
    problem(PeopleProblem.NOT_ALLOWED, () -> desk.months.publish(OCTOBER, MAKER));
  }

  @Test
  void what_is_not_published_is_not_shown_to_agents() {
    desk.months.close(OCTOBER, MAKER);
    Appraisal waiting = desk.appraisals.search(AppraisalQuery.of(OCTOBER), MAKER).items().get(0);

    problem(
        ScoringProblem.APPRAISAL_NOT_FOUND,
        () -> desk.appraisals.get(waiting.id(), agent(waiting.agentId())));
    assertThat(desk.appraisals.ofAgent(1, OCTOBER, agent(1)).get(0).id()).isNull();

    desk.months.publish(OCTOBER, CHECKER);
    assertThat(desk.appraisals.get(waiting.id(), agent(waiting.agentId())).score()).isNotNull();
    problem(
        ScoringProblem.APPRAISAL_NOT_FOUND,
        () -> desk.appraisals.get(waiting.id(), agent(waiting.agentId() + 1)));
  }

  @Test
  void a_month_sent_back_is_open_again_and_its_reason_is_shown() {
    desk.months.close(OCTOBER, MAKER);
    MonthView back = desk.months.sendBack(OCTOBER, "ratings are late", CHECKER);

    assertThat(back.state()).isEqualTo(MonthState.OPEN);
    assertThat(back.sentBackReason()).isEqualTo("ratings are late");
    assertThat(desk.months.close(OCTOBER, MAKER).revision()).isEqualTo(1);
    problem(ScoringProblem.MONTH_CLOSED, () -> desk.months.close(OCTOBER, MAKER));
  }

  @Test
  void a_published_month_refuses_update_delete_and_additions() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);

    for (String sql :
        List.of(
            "update scoring.appraisal set score = 100",
            "delete from scoring.appraisal",
            "update scoring.appraisal_line set points = 100",
            "delete from scoring.appraisal_line",
            "update scoring.loss set cost = 0",
            "delete from scoring.loss",
            "update scoring.closing set digest = '\\x00'",
            "delete from scoring.closing",
            "truncate scoring.closing cascade",
            "insert into scoring.open_repeat select closing_id, 99, now(), now()"
                + " from scoring.closing")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
          .as(sql)
          .hasMessageMatching("(?s).*(frozen|do not change|does not change|not emptied).*");
    }
  }

  @Test
  void a_revision_is_a_new_row_beside_the_published_one() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);
    problem(ScoringProblem.MONTH_PUBLISHED, () -> desk.months.close(OCTOBER, MAKER));
    desk.figures.with(1, Measure.TALK_TIME, "264", 300);

    MonthView revised = desk.months.revise(OCTOBER, "appeal upheld", MAKER);
    assertThat(revised.revision()).isEqualTo(2);
    assertThat(desk.appraisals.published(OCTOBER).get(0).revision()).isEqualTo(1);
    desk.months.publish(OCTOBER, CHECKER);

    assertThat(desk.appraisals.ofAgent(1, OCTOBER, agent(1)).get(0).score())
        .isEqualByComparingTo("92");
    assertThat(count("select count(*) from scoring.appraisal")).isEqualTo(8);
    assertThat(desk.invariant.violations()).isEmpty();
  }

  @Test
  void lost_points_lead_to_the_contacts_that_cost_them() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);
    Appraisal second = desk.appraisals.ofAgent(2, OCTOBER, agent(2)).get(0);

    List<Loss> losses = desk.appraisals.losses(second.id(), agent(2));

    assertThat(losses)
        .extracting(Loss::measure)
        .containsExactly("TALK_TIME", "SERVICE_LEVEL_D", "CONTACTS_HANDLED");
    Loss talk = losses.get(0);
    assertThat(talk.lost()).isEqualByComparingTo("8");
    assertThat(talk.contacts()).extracting(CostlyContact::recordId).containsExactly(13L, 11L);
    assertThat(talk.contacts().get(0).cost()).isEqualByComparingTo("6");
    assertThat(talk.contacts().get(1).cost()).isEqualByComparingTo("2");
    assertThat(talk.unattributed()).isEqualByComparingTo("0");
    assertThat(losses.get(2).contacts()).isEmpty();
    assertThat(losses.get(2).unattributed()).isEqualByComparingTo("2");
  }

  @Test
  void a_month_that_has_not_ended_everywhere_cannot_be_closed() {
    problem(ScoringProblem.MONTH_NOT_OVER, () -> desk.months.close(YearMonth.of(2026, 11), MAKER));
  }

  @Test
  void of_many_who_publish_at_once_one_wins() throws Exception {
    desk.months.close(OCTOBER, MAKER);
    ExecutorService pool = Executors.newFixedThreadPool(16);
    Callable<Integer> attempt =
        () -> {
          try {
            desk.months.publish(OCTOBER, CHECKER);
            return 1;
          } catch (Problem lost) {
            assertThat(lost.type()).isEqualTo(ScoringProblem.MONTH_NOT_CLOSED);
            return 0;
          }
        };

    int winners = 0;
    for (Future<Integer> each : pool.invokeAll(java.util.Collections.nCopies(32, attempt))) {
      winners += each.get();
    }
    pool.shutdown();

    assertThat(winners).isEqualTo(1);
  }

  @Test
  void tampering_with_a_published_row_is_found() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);

    jdbi.useHandle(
        handle -> {
          handle.execute("alter table scoring.appraisal disable trigger appraisal_frozen");
          handle.execute("update scoring.appraisal set score = 99 where agent_id = 1");
          handle.execute("alter table scoring.appraisal enable trigger appraisal_frozen");
        });

    assertThat(desk.invariant.violations())
        .singleElement()
        .asString()
        .contains("differs from its digest");
  }

  private long count(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  private static Contribution contribution(long recordId, long millis) {
    return new Contribution(
        recordId,
        Instant.parse("2026-10-05T08:00:00Z"),
        LocalDate.of(2026, 10, 5),
        millis,
        1,
        null);
  }

  private static void problem(ProblemType type, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
