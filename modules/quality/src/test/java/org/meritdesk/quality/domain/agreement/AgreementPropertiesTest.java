package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meritdesk.quality.domain.agreement.Oracles.value;
import static org.meritdesk.quality.domain.agreement.Samples.FIVE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementPropertiesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void raters_who_all_say_the_same_agree_by_exactly_one(long seed) {
    List<Mark> same = changed(marks(seed), mark -> like(mark, placeOfUnit(mark)));
    Ratings ratings = new Ratings(FIVE, same);

    for (Statistic<Tally> statistic : ofTallies()) {
      assertThat(value(statistic.of(ratings.tallies()))).isEqualTo(1.0);
    }
    for (Weighting weighting : Weighting.values()) {
      assertThat(value(CohenKappa.on(FIVE, weighting).of(ratings.pairs("r0", "r1"))))
          .isEqualTo(1.0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void other_names_for_the_categories_change_nothing_for_nominal_coefficients(long seed) {
    List<String> mixed = new ArrayList<>(FIVE.categories());
    Dice dice = new Dice(-seed);
    for (int i = mixed.size() - 1; i > 0; i--) {
      Collections.swap(mixed, i, dice.below(i + 1));
    }
    Ratings before = new Ratings(FIVE, marks(seed));
    Ratings after =
        new Ratings(
            FIVE, changed(marks(seed), mark -> like(mark, mixed.get(placeOf(mark.category())))));

    for (Statistic<Tally> statistic : nominal()) {
      assertSame(statistic.of(before.tallies()), statistic.of(after.tallies()));
    }
    CohenKappa kappa = CohenKappa.on(FIVE, Weighting.NONE);
    assertSame(kappa.of(before.pairs("r0", "r1")), kappa.of(after.pairs("r0", "r1")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void who_marked_what_changes_nothing_but_for_pairs(long seed) {
    Ratings before = new Ratings(FIVE, marks(seed));
    int raters = before.raters().size();
    Ratings after =
        new Ratings(
            FIVE,
            changed(
                marks(seed), mark -> new Mark(mark.unit(), turned(mark, raters), mark.category())));

    assertThat(after.tallies()).isEqualTo(before.tallies());
    for (Statistic<Tally> statistic : ofTallies()) {
      assertThat(statistic.of(after.tallies())).isEqualTo(statistic.of(before.tallies()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void kappa_does_not_care_who_of_the_two_is_first(long seed) {
    Ratings ratings = new Ratings(FIVE, marks(seed));

    for (Weighting weighting : Weighting.values()) {
      CohenKappa kappa = CohenKappa.on(FIVE, weighting);
      assertSame(kappa.of(ratings.pairs("r0", "r1")), kappa.of(ratings.pairs("r1", "r0")));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void marks_in_any_order_give_the_same_figures(long seed) {
    List<Mark> reversed = new ArrayList<>(gappy(seed));
    Collections.reverse(reversed);

    Ratings before = new Ratings(FIVE, gappy(seed));
    Ratings after = new Ratings(FIVE, reversed);

    assertThat(after.tallies()).isEqualTo(before.tallies());
    assertThat(after.pairs("r0", "r2")).isEqualTo(before.pairs("r0", "r2"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_coefficient_exceeds_one_where_marks_are_missing(long seed) {
    Ratings ratings = new Ratings(FIVE, gappy(seed));

    for (Level level : Level.values()) {
      Agreement alpha = new KrippendorffAlpha(FIVE, level).of(ratings.tallies());
      assertThat(value(alpha)).isLessThanOrEqualTo(1);
    }
    assertThat(value(new GwetAc1().of(ratings.tallies()))).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void interval_alpha_does_not_care_about_origin_and_unit_of_the_values(long seed) {
    Scale moved = Scale.numbers("-20", "-10", "0", "10", "20");
    List<Mark> marks =
        changed(gappy(seed), m -> like(m, moved.categories().get(placeOf(m.category()))));

    assertSame(
        new KrippendorffAlpha(FIVE, Level.INTERVAL).of(new Ratings(FIVE, gappy(seed)).tallies()),
        new KrippendorffAlpha(moved, Level.INTERVAL).of(new Ratings(moved, marks).tallies()));
  }

  @ParameterizedTest
  @EnumSource(Weighting.class)
  void with_two_categories_every_weighting_is_the_plain_kappa(Weighting weighting) {
    List<Pair> pairs = Samples.pairs(new int[][] {{20, 5}, {10, 15}});

    assertThat(value(new CohenKappa(2, weighting).of(pairs))).isCloseTo(0.4, within(1e-12));
  }

  private static List<Mark> marks(long seed) {
    return Samples.marks(seed, false);
  }

  private static List<Mark> gappy(long seed) {
    return Samples.marks(seed, true);
  }

  private static List<Mark> changed(List<Mark> marks, UnaryOperator<Mark> change) {
    return marks.stream().map(change).toList();
  }

  private static Mark like(Mark mark, String category) {
    return new Mark(mark.unit(), mark.rater(), category);
  }

  private static int placeOf(String category) {
    return FIVE.placeOf(category);
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(1));
  }

  private static String placeOfUnit(Mark mark) {
    return FIVE.categories().get(number(mark.unit()) % FIVE.size());
  }

  /** Another person for every unit. */
  private static String turned(Mark mark, int raters) {
    return "r" + (number(mark.rater()) + number(mark.unit())) % raters;
  }

  private static void assertSame(Agreement one, Agreement other) {
    assertThat(value(one)).isCloseTo(value(other), within(1e-12));
  }

  private static List<Statistic<Tally>> nominal() {
    return List.of(
        new PercentAgreement(),
        new FleissKappa(),
        new GwetAc1(),
        new KrippendorffAlpha(FIVE, Level.NOMINAL));
  }

  private static List<Statistic<Tally>> ofTallies() {
    List<Statistic<Tally>> all = new ArrayList<>(nominal());
    all.add(new KrippendorffAlpha(FIVE, Level.ORDINAL));
    all.add(new KrippendorffAlpha(FIVE, Level.INTERVAL));
    all.add(new KrippendorffAlpha(FIVE, Level.RATIO));
    return all;
  }
}
