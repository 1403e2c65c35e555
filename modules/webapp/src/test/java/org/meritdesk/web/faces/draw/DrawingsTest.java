package org.meritdesk.web.faces.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class DrawingsTest {

  @Test
  void columns_have_equal_width_and_values_lie_straight_within_them() {
    Columns more = new Columns(numbers("75", "80", "85"));

    assertThat(more.place(new BigDecimal("75"))).isEqualTo(0.25);
    assertThat(more.place(new BigDecimal("82.5"))).isEqualTo(0.625);
    assertThat(more.place(new BigDecimal("10"))).isLessThan(0.02);
    assertThat(more.place(new BigDecimal("100"))).isGreaterThan(0.98);
  }

  @Test
  void right_is_better_also_where_less_is_better() {
    Columns less = new Columns(numbers("45", "30", "20"));

    assertThat(less.place(new BigDecimal("18"))).isGreaterThan(0.75);
    assertThat(less.place(new BigDecimal("38"))).isBetween(0.25, 0.5);
    assertThat(less.place(new BigDecimal("90"))).isLessThan(0.25);
  }

  @Test
  void the_band_reached_is_full_and_the_others_are_tints() {
    String drawing = bar("83.6").svg();

    assertThat(drawing).contains("md-tint-d", "md-tint-c", "md-fill-b", "md-tint-a");
    assertThat(drawing).doesNotContain("md-fill-a", "md-fill-c", "md-fill-d");
  }

  @Test
  void a_break_in_the_days_is_a_break_in_the_line() {
    String drawing =
        new TrendChart(
                List.of(day("1", 90.0), day("2", null), day("3", 92.0), day("4", 93.0)),
                91.0,
                "target",
                "%",
                "trend")
            .svg();

    assertThat(drawing.split("<polyline", -1)).hasSize(3);
  }

  @Test
  void a_ramp_rises_between_its_figures_and_is_level_beyond() {
    String drawing =
        new RampDrawing(
                new BigDecimal("74"),
                new BigDecimal("50"),
                new BigDecimal("92"),
                new BigDecimal("100"),
                "ramp")
            .svg();

    assertThat(drawing).contains("points=\"34,101 137.2,101 446.8,22 550,22\"", ">74<", ">92<");
  }

  @Test
  void a_ramp_without_length_is_not_drawn() {
    BigDecimal one = new BigDecimal("1");

    assertThat(new RampDrawing(one, one, one, one, "ramp").svg()).isEmpty();
  }

  @Test
  void one_value_is_no_trend() {
    assertThat(new SparkLine(Arrays.asList(BigDecimal.ONE, null), "x").svg()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void a_drawing_is_well_formed_names_itself_and_carries_no_style(String drawing) throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawing)));

    assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo("a <b> & \"c\"");
    assertThat(drawing).doesNotContain("style=").doesNotContain("NaN");
  }

  static Stream<String> drawings() {
    String label = "a <b> & \"c\"";
    return Stream.of(
        new BulletBar(
                numbers("75", "80", "85"),
                List.of("75%", "80%", "85%"),
                List.of("D", "C", "B", "A"),
                2,
                new BigDecimal("83.6"),
                new BigDecimal("79.7"),
                new BigDecimal("86.8"),
                label)
            .svg(),
        new ScoreRuler(
                new BigDecimal("60"),
                new BigDecimal("100"),
                new BigDecimal("89.5"),
                "89.5",
                List.of(
                    new ScoreRuler.Stretch("D", BigDecimal.ZERO, new BigDecimal("70"), "D"),
                    new ScoreRuler.Stretch(
                        "A", new BigDecimal("90"), new BigDecimal("100"), "A < B")),
                label)
            .svg(),
        new SparkLine(numbers("1", "3", "2"), label).svg(),
        new TrendChart(List.of(day("1", 5.0)), null, "", "", label).svg(),
        new TrendChart(List.of(), null, "", "", label).svg(),
        new Hatch(label).svg());
  }

  private static BulletBar bar(String value) {
    return new BulletBar(
        numbers("75", "80", "85"),
        List.of("75%", "80%", "85%"),
        List.of("D", "C", "B", "A"),
        2,
        new BigDecimal(value),
        null,
        null,
        "bar");
  }

  private static TrendChart.Day day(String name, Double value) {
    return new TrendChart.Day(name, value, value, value, String.valueOf(value));
  }

  private static List<BigDecimal> numbers(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).toList();
  }
}
