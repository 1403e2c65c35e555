package org.meritdesk.web.faces.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;

class EffectRowsTest {

  private static final Instant AT = Instant.parse("2026-10-15T12:38:51Z");
  private static final EffectRows.Key FCR = new EffectRows.Key(1, Measure.FCR);

  private static Effect effect(
      Measure measure, long numerator, long denominator, @Nullable String cause) {
    return new Effect(1, measure, 9, AT, numerator, denominator, cause);
  }

  private static EffectRow only(Map<EffectRows.Key, BigDecimal> costs, Effect... effects) {
    MeasureWords chinese =
        new MeasureWords(
            new Words(Locale.SIMPLIFIED_CHINESE),
            new Figures(Locale.SIMPLIFIED_CHINESE, ZoneId.of("UTC")));
    List<EffectRow> rows =
        new EffectRows(chinese, costs, Map.of(1L, List.of("FCR")), Map.of(1L, "林知夏"))
            .of(List.of(effects));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void what_cost_points_says_how_many() {
    EffectRow row = only(Map.of(FCR, new BigDecimal("0.0412")), effect(Measure.FCR, 0, 1, null));

    assertThat(row.cost()).isEqualTo("−0.04");
    assertThat(row.value()).isEqualTo("转出，或 24 小时内同一问题再来");
  }

  @Test
  void a_tiny_cost_is_not_rounded_to_nothing() {
    EffectRow row = only(Map.of(FCR, new BigDecimal("0.0031")), effect(Measure.FCR, 0, 1, null));

    assertThat(row.cost()).isEqualTo("> −0.01");
  }

  @Test
  void what_is_excluded_names_the_cause_and_costs_nothing() {
    EffectRow row =
        only(Map.of(FCR, new BigDecimal("0.0412")), effect(Measure.FCR, 0, 1, "PRODUCT_FAULT"));

    assertThat(row.cost()).isNull();
    assertThat(row.chip()).isEqualTo("已剔除：商品问题");
  }

  @Test
  void what_the_scheme_does_not_judge_says_so() {
    assertThat(only(Map.of(), effect(Measure.HANDLE_TIME, 374_000, 1, null)).chip())
        .isEqualTo("不在方案内");
  }

  @Test
  void several_rounds_make_one_row_with_their_mean() {
    EffectRow row =
        only(
            Map.of(),
            effect(Measure.AVERAGE_RESPONSE_TIME, 60_000, 1, null),
            effect(Measure.AVERAGE_RESPONSE_TIME, 80_000, 1, null));

    assertThat(row.value()).isEqualTo("1 分 10 秒");
    assertThat(row.count()).isEqualTo("计 2 次回复");
  }

  @Test
  void percentiles_do_not_repeat_their_mean() {
    EffectRow row =
        only(
            Map.of(),
            effect(Measure.SPEED_OF_ANSWER_AVG, 12_000, 1, null),
            effect(Measure.SPEED_OF_ANSWER_P90, 12_000, 1, null));

    assertThat(row.measure()).isEqualTo("平均应答速度");
  }
}
