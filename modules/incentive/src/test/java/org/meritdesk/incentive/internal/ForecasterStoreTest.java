package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.BonusForecast;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.ScoreOutlook;
import org.meritdesk.testkit.TestDatabase;

class ForecasterStoreTest {

  private static final Caller MAKER = person("maker", Role.HR_MAKER, null);
  private static final Caller FIRST = person("first", Role.AGENT, 1L);
  private static final YearMonth OCTOBER = PublishedMonth.MONTH;

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-10-11T08:00:00Z"), ZoneOffset.UTC);
  private final PlanBook plans = new PlanBook(jdbi, new Notes(), clock);
  private final PublishedMonth month = new PublishedMonth(jdbi);
  private final Forecaster forecaster =
      new Forecaster(
          month,
          parts ->
              parts.stream()
                  .map(
                      each ->
                          each.score() == null
                              ? new ScoreOutlook(null, null, null)
                              : new ScoreOutlook(
                                  each.score(),
                                  each.score().subtract(BigDecimal.TEN),
                                  each.score().add(new BigDecimal("4"))))
                  .toList(),
          new StatementMaker(jdbi, new Steps(), new TeamFigures().reader(), new Pieces().reader()),
          clock);

  @BeforeEach
  void a_plan_and_an_open_month() {
    PlanDocument template = plans.templates().get(0);
    plans.draft(template, MAKER);
    plans.submit(template.code(), 1, MAKER);
    plans.approve(template.code(), 1, person("checker", Role.HR_CHECKER, null));
    month.part(1, "安", 1, "PHONE", 1, 31, "86").part(2, "贝", 1, "PHONE", 1, 31, null);
    month.state = MonthState.OPEN;
  }

  @Test
  void what_is_earned_so_far_and_what_the_month_may_pay_at_its_end() {
    BonusForecast found = forecaster.of(1, OCTOBER, FIRST).orElseThrow();

    assertThat(found.daysGone()).isEqualTo(10);
    assertThat(found.days()).isEqualTo(31);
    assertThat(found.soFar()).isEqualTo("645.16");
    assertThat(found.expected()).isEqualTo("2000.00");
    assertThat(found.low()).isEqualTo("1600.00");
    assertThat(found.high()).isEqualTo("2400.00");
  }

  @Test
  void without_a_score_it_says_nothing_of_money() {
    BonusForecast found = forecaster.of(2, OCTOBER, MAKER).orElseThrow();

    assertThat(found.expected()).isNull();
    assertThat(found.soFar()).isNull();
  }

  @Test
  void a_published_month_and_other_people_have_none() {
    assertThat(forecaster.of(2, OCTOBER, FIRST)).isEmpty();
    month.state = MonthState.PUBLISHED;
    assertThat(forecaster.of(1, OCTOBER, FIRST)).isEmpty();
  }

  private static Caller person(String name, Role role, Long agent) {
    return new Caller(name, Set.of(role), Set.of(), agent, "zh-CN", "UTC");
  }
}
