package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

  private static final Scale SCALE = Scale.named("fail", "pass");

  @Test
  void units_are_counted_by_category_in_the_order_of_their_names() {
    Ratings ratings =
        new Ratings(
            SCALE,
            List.of(mark("b", "li", "pass"), mark("a", "li", "fail"), mark("a", "wu", "pass")));

    assertThat(ratings.tallies())
        .containsExactly(new Tally(List.of(1, 1)), new Tally(List.of(0, 1)));
    assertThat(ratings.raters()).containsExactly("li", "wu");
  }

  @Test
  void only_units_that_both_marked_make_pairs() {
    Ratings ratings =
        new Ratings(
            SCALE,
            List.of(mark("b", "li", "pass"), mark("a", "li", "fail"), mark("a", "wu", "pass")));

    assertThat(ratings.pairs("li", "wu")).containsExactly(new Pair(0, 1));
    assertThat(ratings.pairs("wu", "li")).containsExactly(new Pair(1, 0));
    assertThat(ratings.pairs("li", "nobody")).isEmpty();
  }

  @Test
  void a_second_mark_of_the_same_rater_is_refused() {
    List<Mark> twice = List.of(mark("a", "li", "fail"), mark("a", "li", "pass"));

    assertThatThrownBy(() -> new Ratings(SCALE, twice)).hasMessageContaining("marked twice");
  }

  @Test
  void a_mark_off_the_scale_is_refused() {
    List<Mark> off = List.of(mark("a", "li", "perhaps"));

    assertThatThrownBy(() -> new Ratings(SCALE, off)).hasMessageContaining("perhaps");
  }

  @Test
  void a_scale_rises_and_names_each_category_once() {
    assertThatThrownBy(() -> Scale.numbers("2", "1")).hasMessageContaining("rise");
    assertThatThrownBy(() -> Scale.named("a", "a")).hasMessageContaining("twice");
    assertThatThrownBy(() -> new Scale(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Scale.named("a", "b").values())
        .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2));
  }

  @Test
  void a_ratio_scale_may_begin_at_zero_but_not_below() {
    Scale fromZero = Scale.numbers("0", "5");
    Scale below = Scale.numbers("-1", "5");
    List<Tally> units = List.of(new Tally(List.of(2, 0)), new Tally(List.of(0, 2)));

    assertThat(new KrippendorffAlpha(fromZero, Level.RATIO).of(units))
        .isEqualTo(new Coefficient(1, 2));
    assertThatThrownBy(() -> new KrippendorffAlpha(below, Level.RATIO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counts_are_never_negative() {
    assertThatThrownBy(() -> new Tally(List.of(1, -1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Mark mark(String unit, String rater, String category) {
    return new Mark(unit, rater, category);
  }
}
