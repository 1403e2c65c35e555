package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.domain.Fixtures.asItIs;
import static org.meritdesk.scoring.domain.Fixtures.line;
import static org.meritdesk.scoring.domain.Fixtures.number;
import static org.meritdesk.scoring.domain.Fixtures.scheme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GateEffect;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.SchemeDocument;

class JudgeTest {

  private static final SchemeDocument SALES =
      scheme(
          line("CONVERSION_RATE", "50", asItIs()),
          line("SALES_AMOUNT", "30", asItIs()),
          line("FIRST_RESPONSE_TIME", "10", asItIs()),
          line("CSAT_TOP_TWO", "10", asItIs()));

  @Test
  void the_sales_scheme_of_the_document_gives_95() {
    Judgement judgement = Judge.judge(SALES, figures("100", "90", "80", "100"));

    assertThat(judgement.score()).isEqualTo("95.00");
    assertThat(judgement.grade()).isEqualTo("A");
    assertThat(judgement.lines())
        .extracting(AppraisalLine::contribution)
        .containsExactly(number("50.00"), number("27.00"), number("8.00"), number("10.00"));
    assertThat(judgement.lines())
        .extracting(AppraisalLine::lost)
        .containsExactly(number("0.00"), number("3.00"), number("2.00"), number("0.00"));
  }

  @ParameterizedTest
  @CsvSource({"90,A", "89.99,B", "80,B", "79.99,C", "70,C", "69.99,D", "0,D"})
  void grades_include_their_edges(String score, String grade) {
    SchemeDocument one = scheme(line("CONVERSION_RATE", "100", asItIs()));

    assertThat(Judge.judge(one, Map.of("CONVERSION_RATE", Figure.of(score, 9))).grade())
        .isEqualTo(grade);
  }

  @Test
  void the_weight_of_what_is_missing_goes_to_the_others_in_proportion() {
    Map<String, Figure> figures = figures("100", "90", "80", "100");
    figures.put("FIRST_RESPONSE_TIME", Figure.missing("NO_DATA", 0));

    Judgement judgement = Judge.judge(SALES, figures);

    assertThat(judgement.score()).isEqualTo("96.67");
    assertThat(judgement.lines())
        .extracting(AppraisalLine::effectiveWeight)
        .containsExactly(number("55.56"), number("33.33"), number("0.00"), number("11.11"));
    assertThat(judgement.lines().get(2).points()).isNull();
    assertThat(judgement.lines().get(2).missing()).isEqualTo("NO_DATA");
  }

  @Test
  void a_figure_on_too_few_cases_does_not_count() {
    SchemeDocument guarded =
        scheme(
            line("CONVERSION_RATE", "60", asItIs()),
            line("CSAT_TOP_TWO", "40", asItIs(), 10, MissingPolicy.REDISTRIBUTE, null));

    Judgement judgement =
        Judge.judge(
            guarded,
            Map.of("CONVERSION_RATE", Figure.of("80", 50), "CSAT_TOP_TWO", Figure.of("0", 9)));

    assertThat(judgement.score()).isEqualTo("80.00");
    assertThat(judgement.lines().get(1).missing()).isEqualTo("BELOW_MINIMUM_SAMPLE");
    assertThat(judgement.lines().get(1).value()).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"REDISTRIBUTE,80.00", "NEUTRAL,78.00", "ZERO,48.00"})
  void each_policy_has_its_own_answer(MissingPolicy policy, String score) {
    SchemeDocument scheme =
        scheme(
            line("CONVERSION_RATE", "60", asItIs()),
            line("CSAT_TOP_TWO", "40", asItIs(), 1, policy, "75"));

    assertThat(Judge.judge(scheme, Map.of("CONVERSION_RATE", Figure.of("80", 50))).score())
        .isEqualTo(score);
  }

  @Test
  void a_withholding_line_leaves_no_score() {
    SchemeDocument scheme =
        scheme(
            line("CONVERSION_RATE", "90", asItIs()),
            line("CSAT_TOP_TWO", "10", asItIs(), 1, MissingPolicy.WITHHOLD, null));

    Judgement judgement = Judge.judge(scheme, Map.of("CONVERSION_RATE", Figure.of("80", 50)));

    assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_ENOUGH_DATA);
    assertThat(judgement.score()).isNull();
  }

  @Test
  void less_than_half_of_the_weight_measured_is_not_enough_whatever_the_policies() {
    SchemeDocument scheme =
        scheme(
            line("CONVERSION_RATE", "49", asItIs()),
            line("CSAT_TOP_TWO", "51", asItIs(), 1, MissingPolicy.NEUTRAL, "100"));

    assertThat(Judge.judge(scheme, Map.of("CONVERSION_RATE", Figure.of("80", 50))).outcome())
        .isEqualTo(Outcome.NOT_ENOUGH_DATA);
  }

  @Test
  void a_declared_remainder_counts_for_nobody() {
    SchemeDocument scheme = scheme("40", List.of(), line("CONVERSION_RATE", "60", asItIs()));

    assertThat(Judge.judge(scheme, Map.of("CONVERSION_RATE", Figure.of("80", 5))).score())
        .isEqualTo("80.00");
  }

  @Test
  void a_gate_caps_the_grade_just_below_the_next_one() {
    Gate gate =
        new Gate("CSAT_TOP_TWO", Gate.Side.BELOW, number("60"), 5, GateEffect.CAP_GRADE, "C");
    SchemeDocument scheme = scheme("0", List.of(gate), line("CONVERSION_RATE", "100", asItIs()));

    Judgement capped =
        Judge.judge(
            scheme,
            Map.of("CONVERSION_RATE", Figure.of("95", 9), "CSAT_TOP_TWO", Figure.of("59.99", 5)));
    Judgement atTheLimit =
        Judge.judge(
            scheme,
            Map.of("CONVERSION_RATE", Figure.of("95", 9), "CSAT_TOP_TWO", Figure.of("60", 5)));
    Judgement tooFew =
        Judge.judge(
            scheme,
            Map.of("CONVERSION_RATE", Figure.of("95", 9), "CSAT_TOP_TWO", Figure.of("0", 4)));

    assertThat(capped.scoreBeforeGates()).isEqualTo("95.00");
    assertThat(capped.score()).isEqualTo("79.99");
    assertThat(capped.grade()).isEqualTo("C");
    assertThat(capped.breaches()).hasSize(1);
    assertThat(atTheLimit.grade()).isEqualTo("A");
    assertThat(tooFew.grade()).isEqualTo("A");
  }

  @Test
  void a_veto_takes_the_month() {
    Gate veto = new Gate("CSAT_TOP_TWO", Gate.Side.BELOW, number("10"), 1, GateEffect.VETO, null);
    SchemeDocument scheme = scheme("0", List.of(veto), line("CONVERSION_RATE", "100", asItIs()));

    Judgement judgement =
        Judge.judge(
            scheme,
            Map.of("CONVERSION_RATE", Figure.of("95", 9), "CSAT_TOP_TWO", Figure.of("5", 5)));

    assertThat(judgement.score()).isEqualTo("0.00");
    assertThat(judgement.grade()).isEqualTo("D");
  }

  @Test
  void contributions_always_add_up_to_the_score_and_weights_to_100() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      Map<String, Figure> figures = new HashMap<>();
      for (String measure : List.of("CONVERSION_RATE", "SALES_AMOUNT", "CSAT_TOP_TWO")) {
        if (random.nextInt(10) > 0) {
          figures.put(
              measure,
              new Figure(BigDecimal.valueOf(random.nextInt(10001), 2), 5, null, null, null));
        }
      }

      Judgement judgement = Judge.judge(SALES, figures);

      if (judgement.outcome() == Outcome.SCORED) {
        assertThat(sum(judgement, true)).isEqualByComparingTo(judgement.scoreBeforeGates());
        assertThat(sum(judgement, true).add(sum(judgement, false))).isEqualByComparingTo("100");
        assertThat(judgement.lines())
            .allSatisfy(line -> assertThat(line.lost()).isNotNegative())
            .allSatisfy(line -> assertThat(line.contribution()).isNotNegative());
      }
    }
  }

  private static BigDecimal sum(Judgement judgement, boolean contribution) {
    return judgement.lines().stream()
        .map(line -> contribution ? line.contribution() : line.lost())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, Figure> figures(
      String conversion, String sales, String response, String satisfaction) {
    Map<String, Figure> figures = new HashMap<>();
    figures.put("CONVERSION_RATE", Figure.of(conversion, 100));
    figures.put("SALES_AMOUNT", Figure.of(sales, 100));
    figures.put("FIRST_RESPONSE_TIME", Figure.of(response, 100));
    figures.put("CSAT_TOP_TWO", Figure.of(satisfaction, 100));
    return figures;
  }
}
