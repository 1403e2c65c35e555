package org.meritdesk.training.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingWeekTest {

  @ParameterizedTest
  @CsvSource({
    "2026-W10, 2026-03-02",
    "2026-W01, 2025-12-29",
    "2026-W53, 2026-12-28",
    "2020-W53, 2020-12-28",
    "2025-W01, 2024-12-30"
  })
  void a_week_is_read_and_written_the_same_way_across_the_year(String text, LocalDate monday) {
    MeetingWeek week = MeetingWeek.parse(text);

    assertThat(week.monday()).isEqualTo(monday);
    assertThat(week).hasToString(text);
    assertThat(MeetingWeek.of(monday.plusDays(6))).isEqualTo(week);
    assertThat(week.after().before()).isEqualTo(week);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-W53", "2026-W00", "2026-W54", "2026-10", "2026-W1", ""})
  void what_is_no_week_is_refused(String text) {
    assertThatThrownBy(() -> MeetingWeek.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void a_week_begins_on_a_monday() {
    assertThatThrownBy(() -> new MeetingWeek(LocalDate.of(2026, 3, 3)))
        .isInstanceOf(DateTimeException.class);
  }
}
