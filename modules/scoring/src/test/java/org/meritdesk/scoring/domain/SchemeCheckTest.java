package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.domain.Fixtures.CATALOGUE;
import static org.meritdesk.scoring.domain.Fixtures.asItIs;
import static org.meritdesk.scoring.domain.Fixtures.line;
import static org.meritdesk.scoring.domain.Fixtures.number;
import static org.meritdesk.scoring.domain.Fixtures.ramp;
import static org.meritdesk.scoring.domain.Fixtures.scheme;
import static org.meritdesk.scoring.domain.Fixtures.step;
import static org.meritdesk.scoring.domain.Fixtures.steps;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.Finding;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GateEffect;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.SchemeDocument;

class SchemeCheckTest {

  @Test
  void a_sound_scheme_has_no_findings() {
    assertThat(check(scheme(line("CONVERSION_RATE", "100", asItIs())))).isEmpty();
  }

  @Test
  void weights_must_add_to_100() {
    assertThat(check(scheme(line("CONVERSION_RATE", "99.5", asItIs()))))
        .containsExactly("ERROR lines weights-sum");
  }

  @Test
  void a_declared_remainder_fills_up_the_weights_but_is_shown() {
    assertThat(check(scheme("0.5", List.of(), line("CONVERSION_RATE", "99.5", asItIs()))))
        .containsExactly("WARNING declaredRemainder remainder-open");
  }

  @Test
  void a_gap_is_named_with_its_row_and_its_edges() {
    List<Finding> findings =
        SchemeCheck.of(
            withCurve(
                steps(step(null, "20", "100"), step("20", "45", "70"), step("60", null, "50"))),
            CATALOGUE);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).isEqualTo("lines[0].curve.rows[2]");
              assertThat(finding.code()).isEqualTo("bands-gap");
              assertThat(finding.arguments())
                  .containsEntry("from", number("45"))
                  .containsEntry("to", number("60"));
            });
  }

  @Test
  void an_overlap_is_named_with_its_row() {
    assertThat(check(withCurve(steps(step(null, "30", "100"), step("20", null, "50")))))
        .containsExactly("ERROR lines[0].curve.rows[1] bands-overlap");
  }

  @Test
  void a_row_that_holds_nothing_is_unreachable() {
    assertThat(
            check(
                withCurve(
                    steps(
                        step(null, "20", "100"), step("20", "20", "70"), step("20", null, "50")))))
        .containsExactly("ERROR lines[0].curve.rows[1] bands-unreachable");
  }

  @Test
  void bands_that_stop_short_have_gaps_at_their_ends() {
    assertThat(check(withCurve(steps(step("5", "20", "100"), step("20", "90", "50")))))
        .containsExactly(
            "ERROR lines[0].curve.rows[0] bands-gap-below",
            "ERROR lines[0].curve.rows[1] bands-gap-above");
  }

  @Test
  void points_that_fall_as_the_figure_improves_are_worth_a_look() {
    assertThat(check(withCurve(steps(step(null, "20", "50"), step("20", null, "100")))))
        .containsExactly("WARNING lines[0].curve.rows[1] points-against-direction");
  }

  @Test
  void an_unknown_measure_and_one_that_stands_twice_are_refused() {
    assertThat(
            check(
                scheme(
                    line("SMILE_RATE", "20", asItIs()),
                    line("CONVERSION_RATE", "40", asItIs()),
                    line("CONVERSION_RATE", "40", asItIs()))))
        .containsExactly("ERROR lines[0] measure-unknown", "ERROR lines[2] measure-twice");
  }

  @Test
  void a_measure_of_queues_and_a_heavy_rating_are_worth_a_look() {
    assertThat(
            check(
                scheme(
                    line("ABANDONMENT_RATE", "60", ramp("5", "100", "10", "0")),
                    line("CSAT_TOP_TWO", "40", asItIs()))))
        .containsExactly("WARNING lines[0] measure-not-of-agents", "WARNING lines[1] rating-heavy");
  }

  @Test
  void ramps_and_ranges_must_make_sense() {
    Curve.Range reversed =
        new Curve.Range(number("80"), number("60"), number("10"), number("50"), number("50"));

    assertThat(check(withCurve(ramp("30", "100", "30", "0"))))
        .containsExactly("ERROR lines[0].curve ramp-without-length");
    assertThat(check(withCurve(ramp("30", "50", "60", "50"))))
        .containsExactly("ERROR lines[0].curve ramp-level");
    assertThat(check(withCurve(ramp("30", "101", "60", "50"))))
        .containsExactly("ERROR lines[0].curve points-out-of-range");
    assertThat(check(withCurve(reversed)))
        .containsExactly(
            "ERROR lines[0].curve range-reversed", "ERROR lines[0].curve range-worse-inside");
  }

  @Test
  void a_neutral_line_names_its_points() {
    assertThat(
            check(scheme(line("CONVERSION_RATE", "100", asItIs(), 5, MissingPolicy.NEUTRAL, null))))
        .containsExactly("ERROR lines[0] neutral-points-missing");
  }

  @Test
  void a_gate_names_a_grade_below_the_best() {
    Gate gate = new Gate("SMILE_RATE", Gate.Side.BELOW, number("60"), 5, GateEffect.CAP_GRADE, "A");

    assertThat(check(scheme("0", List.of(gate), line("CONVERSION_RATE", "100", asItIs()))))
        .containsExactly("ERROR gates[0] measure-unknown", "ERROR gates[0] gate-grade");
  }

  private static SchemeDocument withCurve(Curve curve) {
    return scheme(line("FIRST_RESPONSE_TIME", "100", curve));
  }

  private static List<String> check(SchemeDocument document) {
    return SchemeCheck.of(document, CATALOGUE).stream()
        .map(finding -> finding.severity() + " " + finding.place() + " " + finding.code())
        .toList();
  }
}
