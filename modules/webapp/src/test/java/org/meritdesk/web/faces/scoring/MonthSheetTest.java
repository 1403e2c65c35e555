package org.meritdesk.web.faces.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.GradeBand;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.scoring.api.SchemeScope;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.draw.BulletBar;

class MonthSheetTest {

  private static final MeasureWords CHINESE =
      new MeasureWords(
          new Words(Locale.SIMPLIFIED_CHINESE),
          new Figures(Locale.SIMPLIFIED_CHINESE, ZoneId.of("UTC")));

  /** The contact that the rating 12 belongs to. */
  private static final Map<Long, ContactLine> RATED =
      Map.of(
          12L,
          new ContactLine(
              120L,
              "shop",
              "c-120",
              "chat",
              null,
              Instant.parse("2026-10-15T11:00:00Z"),
              null,
              "HANDLED",
              null,
              0,
              List.of()));

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }

  private static AppraisalLine measured() {
    return new AppraisalLine(
        1,
        "FCR",
        n("60"),
        n("60"),
        n("83.60"),
        414,
        n("79.69"),
        n("86.81"),
        n("90"),
        n("54"),
        n("6"),
        null,
        null);
  }

  private static AppraisalLine missing() {
    return new AppraisalLine(
        2,
        "CSAT_TOP_TWO",
        n("40"),
        n("0"),
        null,
        9,
        null,
        null,
        null,
        n("0"),
        n("0"),
        "BELOW_MINIMUM_SAMPLE",
        MissingPolicy.REDISTRIBUTE);
  }

  private static SchemeDocument scheme() {
    Curve curve = new Curve.Ramp(n("74"), n("50"), n("94"), n("100"));
    return new SchemeDocument(
        "after",
        Map.of("zh-CN", "售后方案", "en", "After-sale"),
        SchemeScope.everybody(),
        YearMonth.of(2026, 1),
        List.of(
            new SchemeLine("FCR", n("60"), curve, 30, MissingPolicy.REDISTRIBUTE, null, null),
            new SchemeLine(
                "CSAT_TOP_TWO", n("40"), curve, 30, MissingPolicy.REDISTRIBUTE, null, null)),
        n("0"),
        n("50"),
        List.of(),
        GradeBand.usual(),
        "",
        List.of());
  }

  private static Appraisal month(String score) {
    return new Appraisal(
        null,
        YearMonth.of(2026, 10),
        0,
        MonthState.OPEN,
        1,
        "A-1",
        "林知夏",
        1,
        "after-2",
        "AFTERSALE",
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2026, 11, 1),
        31,
        31,
        "after",
        1,
        Outcome.SCORED,
        n(score),
        n(score),
        "B",
        4,
        12,
        List.of(measured(), missing()),
        List.of(),
        List.of(),
        "");
  }

  private static MonthSheet sheet(@Nullable Appraisal before, List<Loss> losses) {
    return new MonthSheet(
        month("89.50"), before, scheme(), losses, RATED, Map.of("A", "1.2"), CHINESE);
  }

  @Test
  void a_measured_line_has_its_bar_with_the_band_it_reached() {
    LineRow row = sheet(null, List.of()).lines().get(0);

    assertThat(row.value()).isEqualTo("83.6%");
    assertThat(row.interval()).isEqualTo("79.7–86.8%");
    BulletBar bar = Objects.requireNonNull(row.bar());
    assertThat(bar.grades().get(bar.reached())).isEqualTo("C");
    assertThat(bar.ticks()).containsExactly("82%", "86%", "90%");
  }

  @Test
  void a_line_without_enough_data_is_hatched_and_says_how_the_total_is_treated() {
    LineRow row = sheet(null, List.of()).lines().get(1);

    assertThat(row.hatch()).isNotNull();
    assertThat(row.value()).isEqualTo("–");
    assertThat(row.absence()).isEqualTo("9 份评价，至少 30；不当作 0 分，权重分给其余指标");
  }

  @Test
  void the_change_carries_its_sign() {
    assertThat(sheet(month("87.70"), List.of()).change()).isEqualTo("+1.8");
    assertThat(sheet(month("91.00"), List.of()).change()).isEqualTo("−1.5");
    assertThat(sheet(null, List.of()).change()).isEmpty();
  }

  @Test
  void the_ruler_names_the_coefficient_where_a_plan_knows_it() {
    assertThat(Objects.requireNonNull(sheet(null, List.of()).ruler()).stretches())
        .extracting(each -> each.words())
        .containsExactly("D 待提升", "C 合格", "B 良好", "A 优秀 · 系数 1.2");
  }

  @Test
  void the_dearest_contacts_of_all_lines_come_first() {
    Instant at = Instant.parse("2026-10-15T12:00:00Z");
    Loss fcr =
        new Loss(
            1,
            "FCR",
            n("6"),
            List.of(new CostlyContact(11, at, 0, 1, n("0.0400"))),
            3,
            n("0.1"),
            n("0"));
    Loss csat =
        new Loss(
            2,
            Measure.CSAT_TOP_TWO.name(),
            n("4"),
            List.of(new CostlyContact(12, at, 0, 1, n("0.1400"))),
            0,
            n("0"),
            n("0"));

    MonthSheet sheet = sheet(null, List.of(fcr, csat));

    assertThat(sheet.losses()).extracting(LossRow::contactId).containsExactly(120L, 0L);
    assertThat(sheet.losses()).extracting(LossRow::cost).containsExactly("−0.14", "−0.04");
    assertThat(sheet.lossCount()).isEqualTo(5);
    assertThat(sheet.lossTotal()).isEqualByComparingTo("10");
  }
}
