package org.meritdesk.incentive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.incentive.api.RuleFlaw;
import org.meritdesk.incentive.domain.PointsDue.Fact;
import org.meritdesk.incentive.domain.PointsDue.Source;

class PointsDueTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  @Test
  void every_fact_earns_what_the_rule_says() {
    PointsRule rule = rule(0, List.of(100));

    assertThat(rule.earned(PointsReason.PRAISE, BigDecimal.ONE)).isEqualTo(20);
    assertThat(rule.earned(PointsReason.SHARING, new BigDecimal("3"))).isEqualTo(45);
    assertThat(rule.earned(PointsReason.CLASS_HOURS, new BigDecimal("95"))).isEqualTo(15);
    assertThat(rule.earned(PointsReason.MENTORING, new BigDecimal("59"))).isEqualTo(7);
    assertThat(rule.earned(PointsReason.HONOUR, BigDecimal.ONE)).isEqualTo(50);
  }

  @Test
  void a_cooperation_score_of_exactly_the_edge_earns_nothing() {
    PointsRule rule = rule(0, List.of(100));

    assertThat(rule.earned(PointsReason.COOPERATION, new BigDecimal("4.00"))).isZero();
    assertThat(rule.earned(PointsReason.COOPERATION, new BigDecimal("4.01"))).isEqualTo(10);
  }

  @Test
  void the_limit_of_a_month_cuts_the_latest_fact_of_the_agent_alone() {
    Map<String, Integer> due =
        due(
            rule(45, List.of(100)),
            Set.of(),
            praise("3", 1, DAY.plusDays(2)),
            praise("1", 1, DAY),
            praise("2", 1, DAY.plusDays(1)),
            praise("4", 2, DAY.plusDays(3)));

    assertThat(due).isEqualTo(Map.of("1", 20, "2", 20, "3", 5, "4", 20));
  }

  @Test
  void a_fact_told_late_takes_nothing_from_what_was_booked() {
    Map<String, Integer> due =
        due(
            rule(20, List.of(100)),
            Set.of(new Source(PointsReason.PRAISE, "2")),
            praise("1", 1, DAY),
            praise("2", 1, DAY.plusDays(1)));

    assertThat(due).isEqualTo(Map.of("2", 20));
  }

  @Test
  void points_hold_so_many_whole_months_after_the_one_of_earning() {
    assertThat(rule(0, List.of(100)).expiry(YearMonth.of(2026, 10)))
        .isEqualTo(LocalDate.of(2027, 11, 1));
  }

  @Test
  void stars_begin_exactly_at_their_edge() {
    PointsRule rule = rule(0, List.of(50, 150));

    assertThat(List.of(rule.stars(49), rule.stars(50), rule.stars(150))).containsExactly(0, 1, 2);
  }

  @Test
  void a_rule_with_falling_edges_or_too_few_titles_is_refused() {
    assertThat(rule(0, List.of(100)).flaws()).isEmpty();
    assertThat(rule(-1, List.of(150, 50)).flaws())
        .extracting(RuleFlaw::code)
        .containsExactly("rule-points", "rule-edges", "rule-titles");
  }

  private static Map<String, Integer> due(PointsRule rule, Set<Source> booked, Fact... facts) {
    return PointsDue.of(rule, List.of(facts), booked).entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().source().id(), Map.Entry::getValue));
  }

  private static Fact praise(String id, long agent, LocalDate day) {
    return new Fact(new Source(PointsReason.PRAISE, id), agent, day, BigDecimal.ONE);
  }

  private static PointsRule rule(int cap, List<Integer> edges) {
    boolean titled = cap >= 0;
    return new PointsRule(
        "points",
        Map.of("zh-CN", "积分", "en", "Points"),
        20,
        15,
        10,
        8,
        10,
        new BigDecimal("4"),
        50,
        cap,
        12,
        edges,
        titled ? edges.stream().map(each -> "星").toList() : List.of(),
        titled ? edges.stream().map(each -> "Star").toList() : List.of());
  }
}
