package org.meritdesk.quality.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritdesk.quality.api.RiskSign;

class SamplerTest {

  private static final List<Hand> THREE =
      List.of(new Hand("a", null, 7), new Hand("b", null, 7), new Hand("c", null, 7));

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, -5, Long.MAX_VALUE})
  void the_same_contacts_in_any_order_and_the_same_seed_give_the_same_draw(long seed) {
    List<Candidate> population = population(12, 40);
    List<Candidate> shuffled = new ArrayList<>(population);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(draw(seed, 40, THREE, shuffled, 5))
        .containsExactlyInAnyOrderElementsOf(draw(seed, 40, THREE, population, 5));
  }

  @Test
  void another_seed_gives_another_draw() {
    assertThat(draw(1, 0, THREE, population(3, 60), 5))
        .isNotEqualTo(draw(2, 0, THREE, population(3, 60), 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 50, 100})
  void everybody_gets_the_quota_or_all_there_is_and_nothing_twice(int riskShare) {
    List<Candidate> population = population(8, 30);
    population.addAll(of(99, 3));

    List<Drawn> drawn = draw(3, riskShare, THREE, population, 6);

    assertThat(drawn).extracting(Drawn::contact).doesNotHaveDuplicates();
    Map<Long, Long> perAgent = count(drawn, each -> each.contact().agentId());
    assertThat(perAgent.remove(99L)).isEqualTo(3);
    assertThat(perAgent).hasSize(8).allSatisfy((agent, n) -> assertThat(n).isEqualTo(6));
  }

  @Test
  void who_is_there_as_long_as_others_gets_as_much_as_they_do() {
    Map<String, Long> loads = count(draw(9, 30, THREE, population(11, 30), 5), Drawn::inspector);

    LongSummaryStatistics spread =
        loads.values().stream().mapToLong(Long::longValue).summaryStatistics();
    assertThat(spread.getMax() - spread.getMin()).isLessThanOrEqualTo(1);
  }

  @Test
  void who_is_there_half_the_days_gets_half_as_much_and_who_is_away_gets_nothing() {
    List<Hand> hands =
        List.of(new Hand("full", null, 6), new Hand("half", null, 3), new Hand("away", null, 0));

    Map<String, Long> loads = count(draw(4, 0, hands, population(10, 30), 6), Drawn::inspector);

    assertThat(loads).isEqualTo(Map.of("full", 40L, "half", 20L));
  }

  @Test
  void nobody_gets_the_own_contacts() {
    List<Hand> hands = List.of(new Hand("agent-1", 1L, 7), new Hand("agent-2", 2L, 7));

    assertThat(draw(5, 20, hands, population(4, 30), 8))
        .noneMatch(each -> each.inspector().equals("agent-" + each.contact().agentId()))
        .hasSize(32);
  }

  @Test
  void what_nobody_may_inspect_is_not_drawn() {
    assertThat(draw(5, 0, List.of(new Hand("me", 1L, 7)), population(2, 10), 5))
        .extracting(each -> each.contact().agentId())
        .containsOnly(2L)
        .hasSize(5);
    assertThat(draw(5, 0, List.of(new Hand("away", null, 0)), population(2, 10), 5)).isEmpty();
  }

  @Test
  void risk_leads_its_part_of_the_quota_and_no_more() {
    List<Drawn> drawn = draw(6, 40, THREE, population(5, 40), 5);

    assertThat(count(drawn, each -> each.contact().agentId() + " " + each.byRisk()))
        .containsEntry("1 true", 2L)
        .containsEntry("1 false", 3L);
    assertThat(drawn).filteredOn(Drawn::byRisk).allMatch(each -> each.contact().risk() > 0);
  }

  @Test
  void a_heavier_sign_is_drawn_more_often() {
    List<Candidate> population =
        IntStream.range(0, 20)
            .mapToObj(i -> candidate(i, 1, "", i < 10 ? 1 : 9))
            .collect(Collectors.toCollection(ArrayList::new));

    long heavy =
        IntStream.range(0, 400)
            .mapToObj(seed -> draw(seed, 100, THREE, population, 1).get(0))
            .filter(each -> each.contact().risk() == 9)
            .count();

    assertThat(heavy).isBetween(330L, 390L);
  }

  @Test
  void every_contact_has_the_same_chance_where_risk_does_not_lead() {
    List<Candidate> population = of(1, 10);
    int[] times = new int[10];
    for (int seed = 0; seed < 4000; seed++) {
      for (Drawn each : draw(seed, 0, THREE, population, 2)) {
        times[(int) (each.contact().recordId() % 1000)]++;
      }
    }

    for (int n : times) {
      assertThat(n).isBetween(700, 900);
    }
  }

  @Test
  void strata_get_their_share_of_the_quota() {
    List<Candidate> population = new ArrayList<>();
    IntStream.range(0, 60).forEach(i -> population.add(candidate(i, 1, "phone", 0)));
    IntStream.range(60, 100).forEach(i -> population.add(candidate(i, 1, "chat", 0)));

    assertThat(count(draw(8, 0, THREE, population, 5), (Drawn each) -> each.contact().stratum()))
        .isEqualTo(Map.of("phone", 3L, "chat", 2L));
  }

  private static List<Drawn> draw(
      long seed, int riskShare, List<Hand> hands, List<Candidate> population, int quota) {
    return new Sampler(seed, riskShare, hands).draw(population, agent -> quota);
  }

  private static <K> Map<K, Long> count(List<Drawn> drawn, Function<Drawn, K> by) {
    return drawn.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  private static List<Candidate> population(int agents, int each) {
    return IntStream.rangeClosed(1, agents)
        .boxed()
        .flatMap(agent -> of(agent, each).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Candidate> of(long agent, int contacts) {
    return IntStream.range(0, contacts)
        .mapToObj(i -> candidate(agent * 1000 + i, agent, i % 3 == 0 ? "phone" : "chat", i % 4))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Candidate candidate(long record, long agent, String stratum, int risk) {
    return new Candidate(
        record,
        agent,
        agent,
        Instant.EPOCH.plusSeconds(record),
        stratum,
        risk > 0 ? List.of(RiskSign.COMPLAINT) : List.of(),
        risk);
  }
}
