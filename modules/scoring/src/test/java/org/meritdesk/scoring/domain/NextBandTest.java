package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.domain.Fixtures.line;
import static org.meritdesk.scoring.domain.Fixtures.ramp;
import static org.meritdesk.scoring.domain.Fixtures.scheme;
import static org.meritdesk.scoring.domain.Fixtures.step;
import static org.meritdesk.scoring.domain.Fixtures.steps;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.Advice;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.SchemeDocument;

class NextBandTest {

  @Test
  void the_next_step_is_the_edge_of_the_better_band() {
    List<Advice> advice =
        advise(
            steps(step(null, "20", "100"), step("20", "30", "90"), step("30", null, "60")), "34.5");

    assertThat(advice)
        .singleElement()
        .satisfies(
            next -> {
              assertThat(next.needed()).isEqualByComparingTo("30");
              assertThat(next.gain()).isEqualByComparingTo("30");
              assertThat(next.scoreAfter()).isEqualByComparingTo("90");
              assertThat(next.gradeAfter()).isEqualTo("A");
            });
  }

  @Test
  void on_a_ramp_the_figure_for_the_next_grade_is_named() {
    assertThat(advise(ramp("30", "100", "90", "0"), "48"))
        .singleElement()
        .satisfies(
            next -> {
              assertThat(next.needed()).isEqualByComparingTo("42");
              assertThat(next.scoreAfter()).isEqualByComparingTo("80");
              assertThat(next.gradeAfter()).isEqualTo("B");
            });
  }

  @Test
  void full_points_need_no_advice() {
    assertThat(advise(ramp("30", "100", "90", "0"), "12")).isEmpty();
  }

  private static List<Advice> advise(Curve curve, String value) {
    SchemeDocument scheme = scheme(line("FIRST_RESPONSE_TIME", "100", curve));
    Map<String, Figure> figures = Map.of("FIRST_RESPONSE_TIME", Figure.of(value, 20));
    return NextBand.of(scheme, figures, Judge.judge(scheme, figures));
  }
}
