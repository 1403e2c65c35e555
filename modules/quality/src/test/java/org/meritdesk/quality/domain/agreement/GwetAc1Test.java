package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meritdesk.quality.domain.agreement.Oracles.value;

import java.util.List;
import org.junit.jupiter.api.Test;

class GwetAc1Test {

  /** The table and the four coefficients are printed in the manual of the R package irrCAC. */
  private static final int[][] ABSTRACTORS = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

  @Test
  void two_abstractors_of_a_hundred_records_meet_the_published_coefficients() {
    List<Pair> pairs = Samples.pairs(ABSTRACTORS);
    List<Tally> tallies = Samples.tallies(pairs, 3);
    Scale scale = Scale.named("a", "b", "c");

    assertThat(value(new GwetAc1().of(tallies))).isCloseTo(0.8493305, within(5e-8));
    assertThat(value(new PercentAgreement().of(tallies))).isCloseTo(0.89, within(1e-12));
    assertThat(value(CohenKappa.on(scale, Weighting.NONE).of(pairs)))
        .isCloseTo(0.7964094, within(5e-8));
    assertThat(value(new KrippendorffAlpha(scale, Level.NOMINAL).of(tallies)))
        .isCloseTo(0.7972585, within(5e-8));
  }

  @Test
  void four_raters_with_gaps_meet_the_published_coefficient() {
    Ratings ratings =
        Oracles.ratings(
            Scale.named("1", "2", "3", "4", "5"),
            Oracles.lines(Oracles.entry("krippendorff", "Krippendorff 2011").get("coders")));

    assertThat(value(new GwetAc1().of(ratings.tallies()))).isCloseTo(0.77544, within(5e-6));
    assertThat(value(new PercentAgreement().of(ratings.tallies())))
        .isCloseTo(0.8181818, within(5e-8));
  }

  @Test
  void where_nearly_all_pass_kappa_collapses_and_ac1_does_not() {
    List<Pair> pairs = Samples.pairs(new int[][] {{118, 5}, {2, 0}});

    double kappa = value(new CohenKappa(2, Weighting.NONE).of(pairs));
    double ac1 = value(new GwetAc1().of(Samples.tallies(pairs, 2)));

    assertThat(kappa).isNegative().isCloseTo(-0.0234, within(5e-5));
    assertThat(ac1).isCloseTo(0.9408, within(5e-5));
  }

  @Test
  void a_category_that_nobody_chose_still_belongs_to_the_scale() {
    List<Pair> pairs = Samples.pairs(new int[][] {{8, 1, 0}, {1, 0, 0}, {0, 0, 0}});

    double ofThree = value(new GwetAc1().of(Samples.tallies(pairs, 3)));
    double ofTwo = value(new GwetAc1().of(Samples.tallies(pairs, 2)));

    assertThat(ofThree).isCloseTo(1 - 0.2 / 0.91, within(1e-12));
    assertThat(ofTwo).isCloseTo(1 - 0.2 / 0.82, within(1e-12));
  }
}
