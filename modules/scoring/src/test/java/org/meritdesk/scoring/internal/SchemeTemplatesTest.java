package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritdesk.scoring.api.Finding;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.scoring.domain.CurvePoints;
import org.meritdesk.scoring.domain.SchemeCheck;

class SchemeTemplatesTest {

  static List<SchemeDocument> templates() {
    return SchemeTemplates.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_can_be_used_and_says_what_is_left_to_decide(SchemeDocument template) {
    List<Finding> findings = SchemeCheck.of(template, MeasureTable.MEASURES);

    assertThat(findings).noneMatch(Finding::refuses);
    assertThat(findings).anyMatch(finding -> finding.code().equals("note"));
    assertThat(template.source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_survives_being_kept(SchemeDocument template) {
    assertThat(SchemeJson.scheme(SchemeJson.write(template)))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(template);
  }

  @Test
  void the_presale_template_weighs_50_30_10_10() {
    assertThat(presale().lines())
        .extracting(line -> line.measure() + " " + line.weight())
        .containsExactly(
            "CONVERSION_RATE 50", "SALES_AMOUNT 30", "FIRST_RESPONSE_TIME 10", "CSAT_TOP_TWO 10");
  }

  @ParameterizedTest
  @CsvSource({"70.0,100", "69.99,90", "67.5,90", "67.49,80", "65.0,80", "64.99,0"})
  void the_presale_template_pays_conversion_by_the_document(BigDecimal rate, String points) {
    SchemeLine conversion = presale().lines().get(0);

    assertThat(CurvePoints.of(conversion.curve(), rate)).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"59.9,60", "60,100", "80,100", "80.1,60"})
  void the_phone_template_holds_the_occupancy_band(BigDecimal occupancy, String points) {
    SchemeLine line =
        SchemeTemplates.all().get(0).lines().stream()
            .filter(each -> each.measure().equals("OCCUPANCY"))
            .findFirst()
            .orElseThrow();

    assertThat(CurvePoints.of(line.curve(), occupancy)).isEqualByComparingTo(points);
  }

  private static SchemeDocument presale() {
    return SchemeTemplates.all().get(1);
  }
}
