package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.quality.domain.agreement.Undefined.Cause.NO_PAIRS;
import static org.meritdesk.quality.domain.agreement.Undefined.Cause.ONE_CATEGORY;
import static org.meritdesk.quality.domain.agreement.Undefined.Cause.UNEQUAL_RATERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndefinedAgreementTest {

  private static final Scale YES_NO = Scale.named("no", "yes");
  private static final List<Tally> ALONE = List.of(new Tally(List.of(1, 0)));
  private static final List<Tally> ALL_YES =
      List.of(new Tally(List.of(0, 3)), new Tally(List.of(0, 3)));

  @ParameterizedTest
  @EnumSource(Weighting.class)
  void two_raters_without_a_common_unit_have_no_kappa(Weighting weighting) {
    CohenKappa kappa = CohenKappa.on(YES_NO, weighting);

    assertThat(kappa.of(List.of())).isEqualTo(new Undefined(NO_PAIRS, 0));
    assertThat(kappa.largeSample(List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Weighting.class)
  void two_raters_who_only_said_yes_have_no_kappa(Weighting weighting) {
    List<Pair> pairs = List.of(new Pair(1, 1), new Pair(1, 1));
    CohenKappa kappa = CohenKappa.on(YES_NO, weighting);

    assertThat(kappa.of(pairs)).isEqualTo(new Undefined(ONE_CATEGORY, 2));
    assertThat(kappa.largeSample(pairs)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Weighting.class)
  void a_scale_of_one_category_has_no_kappa(Weighting weighting) {
    assertThat(new CohenKappa(1, weighting).of(List.of(new Pair(0, 0))))
        .isEqualTo(new Undefined(ONE_CATEGORY, 1));
  }

  @Test
  void a_constant_rater_against_one_who_tells_apart_agrees_as_chance_would() {
    List<Pair> pairs = List.of(new Pair(1, 1), new Pair(1, 0));

    LargeSample sample = new CohenKappa(2, Weighting.NONE).largeSample(pairs).orElseThrow();

    assertThat(sample.value()).isZero();
    assertThat(sample.z()).isEmpty();
    assertThat(sample.probability()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void alpha_wants_two_marks_on_a_unit_and_two_categories(Level level) {
    KrippendorffAlpha alpha = new KrippendorffAlpha(YES_NO, level);

    assertThat(alpha.of(List.of())).isEqualTo(new Undefined(NO_PAIRS, 0));
    assertThat(alpha.of(ALONE)).isEqualTo(new Undefined(NO_PAIRS, 0));
    assertThat(alpha.of(ALL_YES)).isEqualTo(new Undefined(ONE_CATEGORY, 2));
  }

  @Test
  void a_second_category_on_a_lonely_mark_does_not_define_alpha() {
    List<Tally> units = List.of(new Tally(List.of(0, 2)), new Tally(List.of(1, 0)));

    assertThat(new KrippendorffAlpha(YES_NO, Level.NOMINAL).of(units))
        .isEqualTo(new Undefined(ONE_CATEGORY, 1));
  }

  @Test
  void fleiss_wants_pairs_equal_numbers_and_two_categories() {
    FleissKappa kappa = new FleissKappa();
    List<Tally> unequal = List.of(new Tally(List.of(1, 1)), new Tally(List.of(1, 2)));

    assertThat(kappa.of(List.of())).isEqualTo(new Undefined(NO_PAIRS, 0));
    assertThat(kappa.of(ALONE)).isEqualTo(new Undefined(NO_PAIRS, 0));
    assertThat(kappa.of(unequal)).isEqualTo(new Undefined(UNEQUAL_RATERS, 2));
    assertThat(kappa.of(ALL_YES)).isEqualTo(new Undefined(ONE_CATEGORY, 2));
    assertThat(kappa.z(ALL_YES)).isEmpty();
  }

  @Test
  void ac1_and_percent_stay_defined_where_all_say_yes() {
    assertThat(new GwetAc1().of(ALL_YES)).isEqualTo(new Coefficient(1, 2));
    assertThat(new PercentAgreement().of(ALL_YES)).isEqualTo(new Coefficient(1, 2));
  }

  @Test
  void ac1_and_percent_want_pairs() {
    assertThat(new GwetAc1().of(ALONE)).isEqualTo(new Undefined(NO_PAIRS, 0));
    assertThat(new PercentAgreement().of(ALONE)).isEqualTo(new Undefined(NO_PAIRS, 0));
    assertThat(ALONE.get(0).agreement()).isEmpty();
  }

  @Test
  void ac1_wants_a_scale_of_two() {
    assertThat(new GwetAc1().of(List.of(new Tally(List.of(2)))))
        .isEqualTo(new Undefined(ONE_CATEGORY, 1));
  }

  @Test
  void a_coefficient_is_never_nan() {
    assertThatThrownBy(() -> new Coefficient(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
