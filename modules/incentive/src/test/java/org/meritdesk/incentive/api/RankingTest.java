package org.meritdesk.incentive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void the_best_who_pass_every_gate_are_honoured() {
    MonthStar star = star(2, List.of());

    List<Judgement> judged =
        star.judge(
            Evidence.all(
                Evidence.of(1).month(0, "95"),
                Evidence.of(2).month(0, "97"),
                Evidence.of(3).month(0, "92"),
                Evidence.of(4).month(0, "99", 31, 100, true),
                Evidence.of(5).month(0, "99").appealing(),
                Evidence.of(6).month(0, "99", 19, 100, false),
                Evidence.of(7).month(0, "99", 31, 4, false),
                Evidence.of(8).month(0, "89.99"),
                Evidence.of(9).month(0, null)));

    assertThat(winners(judged)).containsExactly(2L, 1L);
    assertThat(judged).extracting(Judgement::place).startsWith(1, 2, 3).doesNotContain(4);
    assertThat(missing(judged, 4)).containsExactly("no-breach");
    assertThat(missing(judged, 5)).containsExactly("no-open-appeal");
    assertThat(missing(judged, 6)).containsExactly("days");
    assertThat(missing(judged, 7)).containsExactly("sample");
    assertThat(missing(judged, 8)).containsExactly("score");
    assertThat(judged).noneMatch(each -> each.agentId() == 9);
  }

  @Test
  void votes_of_colleagues_decide_between_equal_scores_only() {
    Evidence[] agents = {
      Evidence.of(1).month(0, "95").voted(2),
      Evidence.of(2).month(0, "95").voted(3),
      Evidence.of(3).month(0, "94").voted(9)
    };

    assertThat(winners(star(1, List.of(TieBreak.VOTES)).judge(Evidence.all(agents))))
        .containsExactly(2L);
  }

  @Test
  void equal_scores_are_told_apart_in_the_declared_order_and_else_share_the_place() {
    Evidence[] tied = {
      Evidence.of(1).month(0, "95", 31, 50, false).month(1, "90"),
      Evidence.of(2).month(0, "95", 31, 60, false).month(1, "80"),
      Evidence.of(3).month(0, "95", 31, 60, false).month(1, "85"),
      Evidence.of(4).month(0, "95", 31, 60, false)
    };

    assertThat(winners(star(1, List.of()).judge(Evidence.all(tied))))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(winners(star(1, List.of(TieBreak.SAMPLE)).judge(Evidence.all(tied))))
        .containsExactlyInAnyOrder(2L, 3L, 4L);
    assertThat(
            winners(
                star(1, List.of(TieBreak.SAMPLE, TieBreak.MONTH_BEFORE)).judge(Evidence.all(tied))))
        .containsExactly(3L);
  }

  @Test
  void scores_that_look_equal_when_rounded_are_ranked_exactly() {
    assertThat(
            winners(
                star(1, List.of())
                    .judge(
                        Evidence.all(
                            Evidence.of(1).month(0, "95.001"), Evidence.of(2).month(0, "95.002")))))
        .containsExactly(2L);
  }

  @Test
  void five_percent_of_forty_are_two_and_a_tie_over_the_last_place_follows_the_rule() {
    List<Evidence> forty = new ArrayList<>();
    forty.add(Evidence.of(1).month(0, "99"));
    forty.add(Evidence.of(2).month(0, "98"));
    forty.add(Evidence.of(3).month(0, "98"));
    for (int i = 4; i <= 40; i++) {
      forty.add(Evidence.of(i).month(0, "80"));
    }
    MonthEvidence evidence = Evidence.all(forty.toArray(Evidence[]::new));

    assertThat(winners(top(true).judge(evidence))).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(winners(top(false).judge(evidence))).containsExactly(1L);
  }

  @Test
  void a_group_that_is_too_small_has_no_place_and_places_are_rounded_down() {
    assertThat(top(true).places(19)).isZero();
    assertThat(top(true).places(20)).isEqualTo(1);
    assertThat(top(true).places(39)).isEqualTo(1);
    assertThat(top(true).places(40)).isEqualTo(2);
    assertThat(winners(top(true).judge(Evidence.all(Evidence.of(1).month(0, "99"))))).isEmpty();
  }

  @Test
  void a_rule_without_places_or_share_is_refused() {
    assertThat(star(0, List.of()).flaws())
        .extracting(RuleFlaw::code)
        .containsExactly("rule-places");
    assertThat(new TopShare("t", Map.of(), Set.of(), BigDecimal.ZERO, 0, true, -1, 0).flaws())
        .extracting(RuleFlaw::code)
        .containsExactly("rule-share", "rule-group", "rule-negative");
  }

  private static MonthStar star(int places, List<TieBreak> ties) {
    return new MonthStar(
        "service-star", Map.of(), Set.of("PHONE"), places, new BigDecimal(90), 20, 5, null, ties);
  }

  private static TopShare top(boolean tiesIn) {
    return new TopShare("top", Map.of(), Set.of(), new BigDecimal("0.05"), 20, tiesIn, 0, 0);
  }

  private static List<Long> winners(List<Judgement> judged) {
    return judged.stream().filter(Judgement::met).map(Judgement::agentId).toList();
  }

  private static List<String> missing(List<Judgement> judged, long agent) {
    return judged.stream()
        .filter(each -> each.agentId() == agent)
        .flatMap(each -> each.missing().stream())
        .map(RuleCondition::code)
        .toList();
  }
}
