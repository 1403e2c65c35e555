package org.meritdesk.incentive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.incentive.api.BonusBounds;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PayShareLimit;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanFinding;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.TeamPart;

class MonthPayTest {

  private static final Map<String, String> NAMES = Map.of("zh-CN", "规则", "en", "rule");
  private static final TeamPart TEAM =
      new TeamPart(
          "team",
          NAMES,
          Set.of(),
          n("0.2"),
          "",
          "NPS",
          List.of(">10=1.5", "0=0.8"),
          n("0"),
          n("1"));

  @ParameterizedTest
  @CsvSource({"10.01,1.5,600.00", "10,0.8,320.00", "0,0.8,320.00", "-0.01,0,0.00", ",1,400.00"})
  void a_share_of_the_base_hangs_on_what_the_team_reached(
      BigDecimal figure, String coefficient, String amount) {
    List<StatementLine> lines =
        pay(
                List.of(part(1, "T1", "95", 30)),
                figure == null
                    ? TeamResults.NONE
                    : new TeamResults(Map.of("team", Map.of("T1", figure))),
                TEAM)
            .get(0);

    assertThat(lines)
        .extracting(StatementLine::kind)
        .containsExactly(LineKind.PERSONAL, LineKind.TEAM);
    assertThat(lines.get(0).amount()).isEqualTo("1920.00");
    assertThat(lines.get(1).coefficient()).isEqualByComparingTo(coefficient);
    assertThat(lines.get(1).amount()).isEqualTo(amount);
    assertThat(lines.get(1).reason())
        .isEqualTo(figure == null ? LineReason.TEAM_WITHOUT : LineReason.TEAM_RESULT);
  }

  @Test
  void a_pool_is_split_by_score_base_and_days_to_the_cent() {
    BonusPool pool = new BonusPool("pool", NAMES, Set.of(), Set.of(), false, n("1000"));
    List<List<StatementLine>> lines =
        pay(
            List.of(part(1, "T1", "80", 30), part(2, "T2", "80", 15), part(3, "T1", null, 30)),
            TeamResults.NONE,
            pool);

    assertThat(lines)
        .extracting(each -> each.get(0).amount().toPlainString())
        .containsExactly("666.67", "333.33", "0.00");
    assertThat(lines.get(2).get(0).reason()).isEqualTo(LineReason.NO_SCORE);
  }

  @Test
  void each_team_has_its_own_pool_if_so_declared() {
    BonusPool pool = new BonusPool("pool", NAMES, Set.of(), Set.of("T1"), true, n("100"));
    List<List<StatementLine>> lines =
        pay(
            List.of(
                part(1, "T1", "70", 30),
                part(2, "T1", "70", 30),
                part(3, "T1", "70", 30),
                part(4, "T2", "90", 30)),
            TeamResults.NONE,
            pool);

    assertThat(lines)
        .extracting(each -> each.get(0).amount().toPlainString())
        .containsExactly("33.34", "33.33", "33.33", "2400.00");
    assertThat(lines.get(3).get(0).kind()).isEqualTo(LineKind.PERSONAL);
  }

  @Test
  void a_pool_of_an_open_month_is_not_split() {
    BonusPool pool = new BonusPool("pool", NAMES, Set.of(), Set.of(), false, n("1000"));
    List<PayPart> parts = List.of(part(1, "T1", "80", 30));

    assertThat(
            MonthPay.of(
                    parts, List.of(plan(pool)), Map.of(), TeamResults.NONE, PieceCounts.NONE, false)
                .get(parts.get(0)))
        .extracting(StatementLine::reason)
        .containsExactly(LineReason.POOL_OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "95,30,SHARE_LIMITED,2000.00",
    "95,15,SHARE_LIMITED,1000.00",
    "85,30,PERFORMANCE,2000.00",
    "60,30,FLOORED,300.00",
    "60,10,FLOORED,100.00"
  })
  void what_hangs_on_the_score_is_limited_and_a_scored_month_has_a_floor(
      String score, int days, LineReason reason, String amount) {
    StatementLine line =
        pay(
                List.of(part(1, "T1", score, days)),
                TeamResults.NONE,
                new PayShareLimit("limit", NAMES, Set.of(), n("6000"), n("0.25")),
                new BonusBounds("bounds", NAMES, Set.of(), n("300"), n("2100")))
            .get(0)
            .get(0);

    assertThat(line.reason()).isEqualTo(reason);
    assertThat(line.amount()).isEqualTo(amount);
  }

  @Test
  void a_month_without_a_score_has_no_floor_and_a_cap_cuts_the_personal_line_first() {
    BonusBounds bounds = new BonusBounds("bounds", NAMES, Set.of(), n("300"), n("500"));
    TeamResults good = new TeamResults(Map.of("team", Map.of("T1", n("20"))));

    assertThat(pay(List.of(part(1, "T1", null, 30)), good, bounds).get(0).get(0).amount())
        .isEqualTo("0.00");
    assertThat(pay(List.of(part(1, "T1", "95", 30)), good, TEAM, bounds).get(0))
        .extracting(line -> line.reason() + " " + line.amount())
        .containsExactly("CAPPED 0.00", "CAPPED 500.00");
  }

  @Test
  void a_plan_that_pays_more_than_the_limit_is_warned_of() {
    PlanDocument over =
        plan(new PayShareLimit("limit", NAMES, Set.of(), n("6000"), n("0.25"))).document();
    PlanDocument within =
        plan(new PayShareLimit("limit", NAMES, Set.of(), n("6000"), n("0.3"))).document();

    assertThat(PlanCheck.of(over))
        .extracting(PlanFinding::code, PlanFinding::error)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("pay-share-over", false));
    assertThat(PlanCheck.of(within)).isEmpty();
  }

  @Test
  void rules_that_cannot_be_used_are_named() {
    assertThat(
            PlanCheck.of(
                plan(
                        new TeamPart(
                            "team",
                            NAMES,
                            Set.of(),
                            n("2"),
                            "NPS",
                            "",
                            List.of("1=1", "2=1"),
                            n("0"),
                            n("0")),
                        new BonusPool("pool", NAMES, Set.of(), Set.of(), true, n("0.001")),
                        new PayShareLimit("limit", NAMES, Set.of(), n("1"), n("1")),
                        new BonusBounds("bounds", NAMES, Set.of(), n("2"), n("1")))
                    .document()))
        .extracting(PlanFinding::code)
        .containsExactly(
            "rule-share", "rule-measure", "rule-bands", "rule-amount", "rule-share", "rule-floor");
  }

  private static List<List<StatementLine>> pay(
      List<PayPart> parts, TeamResults teams, IncentiveRule... rules) {
    Map<PayPart, List<StatementLine>> lines =
        MonthPay.of(parts, List.of(plan(rules)), Map.of(), teams, PieceCounts.NONE, true);
    List<List<StatementLine>> found = new ArrayList<>();
    parts.forEach(part -> found.add(lines.get(part)));
    return found;
  }

  private static PayPart part(long agent, String team, String score, int days) {
    return new PayPart(
        agent, agent, 1, team, "PHONE", "AGENT", days, 30, score == null ? null : n(score), "B");
  }

  static PlanInForce plan(IncentiveRule... rules) {
    return new PlanInForce(
        "plan",
        1,
        new PlanDocument(
            "plan",
            NAMES,
            YearMonth.of(2026, 1),
            "CNY",
            List.of(new PlanDocument.Base("PHONE", null, n("2000"))),
            List.of(
                new PlanDocument.CoefficientBand(n("90"), n("1.2")),
                new PlanDocument.CoefficientBand(n("80"), n("1")),
                new PlanDocument.CoefficientBand(null, n("0"))),
            n("0"),
            List.of(rules),
            "",
            List.of()));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
