package org.meritdesk.incentive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.BonusBounds;
import org.meritdesk.incentive.api.BonusPool;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PieceReward;
import org.meritdesk.incentive.api.RuleFlaw;
import org.meritdesk.incentive.api.StatementLine;

class PiecePayTest {

  private static final Map<String, String> NAMES = Map.of("zh-CN", "挽回退货", "en", "Returns avoided");

  @Test
  void so_much_for_every_piece_beside_the_bonus() {
    List<StatementLine> lines = pay(Map.of(1, "7"), reward("2.55", 0)).get(0);

    assertThat(lines)
        .extracting(StatementLine::lineNo, StatementLine::kind, StatementLine::reason)
        .containsExactly(
            tuple(1, LineKind.PERSONAL, LineReason.PERFORMANCE),
            tuple(2, LineKind.EXTRA, LineReason.PIECES));
    assertThat(lines.get(1).amount()).isEqualTo("17.85");
    assertThat(lines.get(1).facts())
        .containsEntry("pieces", "7")
        .containsEntry("measure", "RETURNS_AVOIDED")
        .containsEntry("each", "2.55");
  }

  @Test
  void neither_cap_nor_limit_touches_it() {
    BonusBounds cap = new BonusBounds("cap", NAMES, Set.of(), n("0"), n("2000"));

    List<StatementLine> lines = pay(Map.of(1, "10"), cap, reward("5", 0)).get(0);

    assertThat(lines)
        .extracting(line -> line.amount().toPlainString())
        .containsExactly("1000.00", "50.00");
    assertThat(
            pay(
                    Map.of(1, "10"),
                    new BonusBounds("cap", NAMES, Set.of(), n("0"), n("100")),
                    reward("5", 0))
                .get(0))
        .extracting(line -> line.amount().toPlainString())
        .containsExactly("50.00", "50.00");
  }

  @Test
  void the_most_of_a_month_is_used_up_by_its_parts_in_their_order() {
    List<List<StatementLine>> parts = pay(Map.of(1, "12", 2, "15"), reward("5", 20));

    assertThat(parts.get(0).get(1).amount()).isEqualTo("60.00");
    StatementLine cut = parts.get(1).get(1);
    assertThat(cut.amount()).isEqualTo("40.00");
    assertThat(cut.reason()).isEqualTo(LineReason.CAPPED);
    assertThat(cut.facts())
        .containsEntry("before", "75.00")
        .containsEntry("limit", "100.00")
        .containsEntry("pieces", "15");
  }

  @Test
  void who_has_none_or_another_post_has_no_line() {
    assertThat(pay(Map.of(), reward("5", 0)).get(0)).hasSize(1);
    assertThat(pay(Map.of(1, "-2"), reward("5", 0)).get(0)).hasSize(1);
    assertThat(
            pay(
                    Map.of(1, "2"),
                    new PieceReward("p", NAMES, Set.of("CHAT"), "RETURNS_AVOIDED", n("5"), 0))
                .get(0))
        .hasSize(1);
  }

  @Test
  void who_shares_in_a_pool_is_rewarded_too() {
    List<StatementLine> lines =
        pay(
                Map.of(1, "2"),
                new BonusPool("pool", NAMES, Set.of(), Set.of(), false, n("1000")),
                reward("5", 0))
            .get(0);

    assertThat(lines)
        .extracting(StatementLine::kind)
        .containsExactly(LineKind.POOL, LineKind.EXTRA);
    assertThat(lines.get(1).amount()).isEqualTo("10.00");
  }

  @Test
  void a_rule_that_cannot_be_paid_is_refused() {
    assertThat(new PieceReward("p", NAMES, Set.of(), "CSAT_MEAN", n("0.001"), -1).flaws())
        .extracting(RuleFlaw::code)
        .containsExactly("rule-piece", "rule-amount", "rule-piece-most");
    assertThat(reward("5", 0).flaws()).isEmpty();
  }

  private static PieceReward reward(String each, int most) {
    return new PieceReward("returns", NAMES, Set.of("PHONE"), "RETURNS_AVOIDED", n(each), most);
  }

  /** Agent 1 with two parts of fifteen days. */
  private static List<List<StatementLine>> pay(
      Map<Integer, String> pieces, IncentiveRule... rules) {
    Map<PieceCounts.Of, BigDecimal> counted = new HashMap<>();
    pieces.forEach((no, count) -> counted.put(new PieceCounts.Of(1, no), n(count)));
    List<PayPart> parts = List.of(part(1), part(2));
    Map<PayPart, List<StatementLine>> lines =
        MonthPay.of(
            parts,
            List.of(MonthPayTest.plan(rules)),
            Map.of(),
            TeamResults.NONE,
            new PieceCounts(Map.of("returns", counted, "p", counted)),
            true);
    List<List<StatementLine>> found = new ArrayList<>();
    parts.forEach(part -> found.add(lines.get(part)));
    return found;
  }

  private static PayPart part(int no) {
    return new PayPart(1, no, no, "T1", "PHONE", "AGENT", 15, 30, n("85"), "B");
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
