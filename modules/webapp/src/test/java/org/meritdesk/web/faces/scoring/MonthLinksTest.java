package org.meritdesk.web.faces.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthLinksTest {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Test
  void behind_a_figure_lies_the_list_of_what_made_it() {
    MonthLinks own = new MonthLinks(7, false, MARCH);
    MonthLinks others = new MonthLinks(7, true, MARCH);

    assertThat(own.contacts("FCR", true))
        .isEqualTo("contacts?month=2026-03&agent=7&measure=FCR&losses=true");
    assertThat(own.contacts("", false)).isEqualTo("contacts?month=2026-03&agent=7");
    assertThat(others.contacts("EXAM_PASS_RATE", true))
        .isEqualTo("contacts?month=2026-03&agent=7&measure=EXAM_PASS_RATE&losses=true");
  }
}
