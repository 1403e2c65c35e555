package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GradeBand;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.scoring.api.SchemeScope;

/** Schemes that say only what matters. */
final class Fixtures {

  static final MeasureTraits SECONDS =
      new MeasureTraits(Better.LESS, false, false, false, true, new BigDecimal("1000"));

  static final MeasureCatalogue CATALOGUE =
      name ->
          Optional.ofNullable(
              Map.of(
                      "CONVERSION_RATE", rate(Better.MORE, false, true),
                      "SALES_AMOUNT",
                          new MeasureTraits(Better.MORE, false, false, true, true, null),
                      "FIRST_RESPONSE_TIME", SECONDS,
                      "CSAT_TOP_TWO", rate(Better.MORE, true, true),
                      "OCCUPANCY", rate(Better.WITHIN, false, true),
                      "ABANDONMENT_RATE", rate(Better.LESS, false, false))
                  .get(name));

  static MeasureTraits rate(Better better, boolean rating, boolean ofAgents) {
    return new MeasureTraits(better, true, rating, false, ofAgents, new BigDecimal("0.01"));
  }

  private Fixtures() {}

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static Curve.Step step(String from, String to, String points) {
    return new Curve.Step(
        from == null ? null : number(from), to == null ? null : number(to), number(points));
  }

  static Curve steps(Curve.Step... rows) {
    return new Curve.Steps(Arrays.asList(rows));
  }

  static Curve ramp(String from, String fromPoints, String to, String toPoints) {
    return new Curve.Ramp(number(from), number(fromPoints), number(to), number(toPoints));
  }

  static SchemeLine line(String measure, String weight, Curve curve) {
    return line(measure, weight, curve, 0, MissingPolicy.REDISTRIBUTE, null);
  }

  static SchemeLine line(
      String measure,
      String weight,
      Curve curve,
      long sample,
      MissingPolicy policy,
      String neutral) {
    return new SchemeLine(
        measure,
        number(weight),
        curve,
        sample,
        policy,
        neutral == null ? null : number(neutral),
        null);
  }

  static SchemeDocument scheme(SchemeLine... lines) {
    return scheme("0", List.of(), lines);
  }

  static SchemeDocument scheme(String remainder, List<Gate> gates, SchemeLine... lines) {
    return new SchemeDocument(
        "test",
        Map.of("zh-CN", "测试", "en", "Test"),
        SchemeScope.everybody(),
        YearMonth.of(2026, 1),
        new ArrayList<>(List.of(lines)),
        number(remainder),
        number("50"),
        gates,
        GradeBand.usual(),
        "",
        List.of());
  }

  /** The figure itself is the points. */
  static Curve asItIs() {
    return ramp("0", "0", "100", "100");
  }
}
