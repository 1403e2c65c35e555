package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.internal.Callers.BOTH;
import static org.meritdesk.scoring.internal.Callers.CHECKER;
import static org.meritdesk.scoring.internal.Callers.CLOSING_KEY;
import static org.meritdesk.scoring.internal.Callers.MAKER;
import static org.meritdesk.scoring.internal.Callers.agent;
import static org.meritdesk.scoring.internal.OctoberFixture.OCTOBER;
import static org.meritdesk.testkit.Refused.problem;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.MonthPublished;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.ScoringProblem;

class MonthBookStoreTest {

  private final OctoberFixture october = new OctoberFixture();
  private final Jdbi jdbi = october.jdbi;
  private final Desk desk = october.desk;

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
    Told told = new Told();
    new ScoringNotices(jdbi, desk.staff, told.inbox()).published(desk.published.get(0));
    assertThat(told.audiences)
        .singleElement()
        .satisfies(
            all ->
                assertThat(all.agents())
                    .isEqualTo(
                        desk.appraisals.published(OCTOBER).stream()
                            .map(Appraisal::agentId)
                            .collect(Collectors.toSet())));
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
  void a_month_sent_back_is_open_again_and_its_reason_is_shown() {
    desk.months.close(OCTOBER, MAKER);
    MonthView back = desk.months.sendBack(OCTOBER, "ratings are late", CHECKER);

    assertThat(back.state()).isEqualTo(MonthState.OPEN);
    assertThat(back.sentBackReason()).isEqualTo("ratings are late");
    assertThat(desk.months.close(OCTOBER, MAKER).revision()).isEqualTo(1);
    problem(ScoringProblem.MONTH_CLOSED, () -> desk.months.close(OCTOBER, MAKER));
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
}
