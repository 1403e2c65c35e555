package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.CoachingHouse.INSPECTOR;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.ZHAO;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.Benchmark;
import org.meritdesk.training.api.BenchmarkMonth;
import org.meritdesk.training.api.CoachingProblem;

class BenchmarkBookStoreTest {

  private final CoachingHouse coaching = new CoachingHouse();
  private final BenchmarkBook benchmarks = coaching.benchmarks;

  @Test
  void the_newest_value_of_a_measure_stands_beside_the_own_figure() {
    benchmarks.keep(value(0, 90, "白皮书 2024", LocalDate.of(2024, 6, 1)), MAKER);
    benchmarks.keep(value(0, 100, "白皮书 2026", LocalDate.of(2026, 6, 1)), MAKER);

    assertThat(benchmarks.beside(Subject.agent(1), DAY.minusDays(30), DAY, LIN))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.benchmark().source()).isEqualTo("白皮书 2026");
              assertThat(gap.own()).isEqualByComparingTo("120");
            });
    assertThat(benchmarks.all(LIN)).hasSize(2);
    assertThat(benchmarks.beside(Subject.agent(1), DAY.minusDays(30), DAY, LEAD)).hasSize(1);
    refused(
        () -> benchmarks.beside(Subject.agent(1), DAY, DAY, ZHAO), PeopleProblem.AGENT_NOT_FOUND);
    refused(
        () -> benchmarks.beside(Subject.agent(4), DAY, DAY, LEAD), PeopleProblem.AGENT_NOT_FOUND);
  }

  @Test
  void a_lead_compares_the_own_team_and_whoever_is_more_than_an_agent_the_company() {
    benchmarks.keep(value(0, 90, "白皮书", DAY), MAKER);

    assertThat(benchmarks.beside(Subject.team(1), DAY.minusDays(30), DAY, LEAD)).hasSize(1);
    assertThat(benchmarks.beside(Subject.COMPANY, DAY.minusDays(30), DAY, LEAD)).hasSize(1);
    assertThat(benchmarks.beside(Subject.team(2), DAY.minusDays(30), DAY, MAKER)).hasSize(1);
    assertThat(benchmarks.beside(Subject.team(1), DAY.minusDays(30), DAY, INSPECTOR)).hasSize(1);
    refused(() -> benchmarks.beside(Subject.team(2), DAY, DAY, LEAD), PeopleProblem.TEAM_NOT_FOUND);
    refused(
        () -> benchmarks.beside(Subject.team(99), DAY, DAY, MAKER), PeopleProblem.TEAM_NOT_FOUND);
    refused(() -> benchmarks.beside(Subject.team(1), DAY, DAY, LIN), PeopleProblem.NOT_ALLOWED);
    refused(() -> benchmarks.beside(Subject.COMPANY, DAY, DAY, LIN), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void the_newest_month_that_has_figures_is_compared_and_not_an_empty_one() {
    benchmarks.keep(value(0, 90, "白皮书", DAY), MAKER);
    YearMonth last = YearMonth.from(DAY).minusMonths(1);
    coaching.silentFrom = last.atDay(1);

    BenchmarkMonth found = benchmarks.newest(Subject.agent(1), last.plusMonths(1), LIN);

    assertThat(found.month()).isEqualTo(last.minusMonths(1));
    assertThat(found.gaps()).singleElement().satisfies(gap -> assertThat(gap.own()).isNotNull());
    coaching.silentFrom = LocalDate.EPOCH;
    assertThat(benchmarks.newest(Subject.agent(1), last, LIN).month()).isEqualTo(last);
    refused(() -> benchmarks.newest(Subject.agent(4), last, LEAD), PeopleProblem.AGENT_NOT_FOUND);
  }

  @Test
  void a_value_is_corrected_and_taken_out_by_whom_it_is_entrusted_to() {
    Benchmark kept = benchmarks.keep(value(0, 90, "白皮书", DAY), MAKER);
    Benchmark mended = benchmarks.keep(value(kept.id(), 91, "白皮书", DAY), MAKER);
    assertThat(mended.value()).isEqualByComparingTo("91");
    assertThat(benchmarks.all(MAKER)).hasSize(1);
    refused(() -> benchmarks.keep(value(0, 1, "x", DAY), LEAD), PeopleProblem.NOT_ALLOWED);
    refused(() -> benchmarks.remove(kept.id(), "过时", CHECKER), PeopleProblem.NOT_ALLOWED);

    benchmarks.remove(kept.id(), "过时", MAKER);

    assertThat(benchmarks.all(MAKER)).isEmpty();
    refused(() -> benchmarks.remove(kept.id(), "过时", MAKER), CoachingProblem.BENCHMARK_NOT_FOUND);
    refused(
        () -> benchmarks.keep(value(kept.id(), 9, "x", DAY), MAKER),
        CoachingProblem.BENCHMARK_NOT_FOUND);
  }

  @Test
  void without_a_source_or_a_day_there_is_no_reference_value() {
    refused(() -> benchmarks.keep(value(0, 90, " ", DAY), MAKER), BENCHMARK_FIELD);
    refused(() -> benchmarks.keep(value(0, 90, "x", DAY.plusDays(9)), MAKER), BENCHMARK_FIELD);
    refused(() -> benchmarks.keep(value(0, 90, "x", null), MAKER), BENCHMARK_FIELD);
  }

  private static final CoachingProblem BENCHMARK_FIELD = CoachingProblem.BENCHMARK_FIELD;

  private static Benchmark value(long id, int figure, String source, LocalDate day) {
    return new Benchmark(
        id, Measure.CONTACTS_HANDLED, BigDecimal.valueOf(figure), "电商在线客服", source, day);
  }
}
