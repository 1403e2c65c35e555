package org.meritdesk.incentive.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromotionTest {

  private static final Promotion SENIOR = rule(0, 0);

  @Test
  void three_months_in_a_row_above_ninety_qualify() {
    Judgement judged =
        judged(SENIOR, Evidence.of(1).month(0, "90.01").month(1, "95").month(2, "91"));

    assertThat(judged.met()).isTrue();
    assertThat(judged.missing()).isEmpty();
    assertThat(judged.months()).extracting(MonthMark::counts).containsExactly(true, true, true);
    assertThat(judged.months().get(2).appraisals()).containsExactly(102L);
  }

  @Test
  void a_month_of_exactly_ninety_does_not_count() {
    Judgement judged = judged(SENIOR, Evidence.of(1).month(0, "96").month(1, "90").month(2, "96"));

    assertThat(judged.met()).isFalse();
    assertThat(judged.missing())
        .containsExactly(
            new RuleCondition("months-above", new BigDecimal(3), new BigDecimal(1), false));
    assertThat(judged.months()).extracting(MonthMark::counts).containsExactly(true, false, true);
  }

  @Test
  void a_month_above_ninety_by_less_than_a_rounded_hundredth_counts() {
    assertThat(
            judged(SENIOR, Evidence.of(1).month(0, "90.001").month(1, "91").month(2, "91")).met())
        .isTrue();
  }

  @Test
  void a_month_that_is_missing_or_has_no_score_ends_the_row() {
    assertThat(judged(SENIOR, Evidence.of(1).month(0, "95").month(2, "95").month(3, "95")).met())
        .isFalse();
    assertThat(judged(SENIOR, Evidence.of(1).month(0, "95").month(1, null).month(2, "95")).met())
        .isFalse();
  }

  @Test
  void months_on_an_earlier_step_do_not_count_again() {
    Promotion leader =
        new Promotion(
            "leader",
            Map.of(),
            "SENIOR",
            "TEAM_LEADER",
            3,
            new BigDecimal(90),
            0,
            0,
            null,
            0,
            null,
            true);
    Evidence promoted = Evidence.of(1).month(0, "95").month(1, "95").month(2, "95");

    assertThat(judged(leader, promoted.on("SENIOR", "2026-09-01")).missing())
        .extracting(RuleCondition::found)
        .containsExactly(new BigDecimal(2));
    assertThat(judged(leader, promoted.on("SENIOR", "2026-08-01")).met()).isTrue();
    assertThat(leader.judge(Evidence.all(promoted.on("AGENT", null)))).isEmpty();
  }

  @Test
  void tenure_and_taught_hours_are_asked_where_the_rule_says_so() {
    Evidence agent =
        Evidence.of(1).month(0, "95").month(1, "95").month(2, "95").hired("2025-11-02").taught(479);

    assertThat(judged(rule(12, 480), agent).missing())
        .extracting(RuleCondition::code)
        .containsExactly("tenure-months", "instructor-minutes");
    assertThat(judged(rule(12, 480), agent.hired("2025-11-01").taught(480)).met()).isTrue();
  }

  @Test
  void badges_held_and_points_turned_into_eligibility_are_asked_where_the_rule_says_so() {
    Promotion rule = rule(0, 0, List.of("technical-expert", "emotion-manager"), 1);
    Evidence agent = Evidence.of(1).month(0, "95").month(1, "95").month(2, "95");

    assertThat(judged(rule, agent.holding("technical-expert", "other")).missing())
        .extracting(RuleCondition::code, each -> each.found().intValue())
        .containsExactly(tuple("badges", 1), tuple("eligibilities", 0));
    assertThat(judged(rule, agent.holding("technical-expert", "emotion-manager").redeemed(1)).met())
        .isTrue();
  }

  @Test
  void a_rule_that_leads_nowhere_is_refused() {
    Promotion broken =
        new Promotion(
            "x",
            Map.of(),
            "AGENT",
            "AGENT",
            0,
            new BigDecimal(100),
            -1,
            0,
            List.of(),
            0,
            new BigDecimal(2),
            true);

    assertThat(broken.flaws())
        .extracting(RuleFlaw::code)
        .containsExactly("rule-steps", "rule-months", "rule-score", "rule-negative", "rule-share");
    assertThat(SENIOR.flaws()).isEmpty();
  }

  private static Judgement judged(Promotion rule, Evidence agent) {
    List<Judgement> judged = rule.judge(Evidence.all(agent));
    assertThat(judged).hasSize(1);
    return judged.get(0);
  }

  private static Promotion rule(int tenure, int minutes) {
    return rule(tenure, minutes, List.of(), 0);
  }

  private static Promotion rule(int tenure, int minutes, List<String> badges, int eligibilities) {
    return new Promotion(
        "senior-agent",
        Map.of(),
        "AGENT",
        "SENIOR",
        3,
        new BigDecimal(90),
        tenure,
        minutes,
        badges,
        eligibilities,
        new BigDecimal("0.20"),
        true);
  }
}
