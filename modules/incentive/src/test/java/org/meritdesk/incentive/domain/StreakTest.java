package org.meritdesk.incentive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.RuleFlaw;
import org.meritdesk.incentive.api.StreakMedal;

class StreakTest {

  @Test
  void overlapping_contacts_are_counted_once() {
    Streak found = Streak.longest(List.of(part(0, 60, false), part(30, 90, false)));

    assertThat(found.seconds()).isEqualTo(90 * 60);
    assertThat(found.contacts()).isEqualTo(2);
    assertThat(found.to()).isEqualTo(at(90));
  }

  @Test
  void a_complaint_begins_anew_and_the_longest_one_counts() {
    Streak found =
        Streak.longest(
            List.of(
                part(0, 30, false),
                part(40, 50, true),
                part(60, 100, false),
                part(200, 220, false),
                part(300, 310, true)));

    assertThat(found).isEqualTo(new Streak(at(60), at(220), 60 * 60, 2));
  }

  @Test
  void pauses_between_contacts_are_no_work_and_one_contact_counts_two_hours_at_most() {
    assertThat(Streak.longest(List.of(part(0, 10, false), part(600, 610, false))).seconds())
        .isEqualTo(20 * 60);
    assertThat(Streak.longest(List.of(part(0, 6000, false))).seconds()).isEqualTo(2 * 60 * 60);
  }

  @Test
  void who_served_nothing_without_complaint_has_none() {
    assertThat(Streak.longest(List.of(part(0, 10, true))).contacts()).isZero();
  }

  @Test
  void exactly_forty_eight_hours_are_gold_and_a_second_less_is_silver() {
    StreakMedal medal = medal(List.of(16, 32, 48));

    assertThat(medal.level(48 * 3600L)).isEqualTo(3);
    assertThat(medal.level(48 * 3600L - 1)).isEqualTo(2);
    assertThat(medal.level(16 * 3600L - 1)).isZero();
    assertThat(medal(List.of(48)).level(48 * 3600L)).isEqualTo(3);
  }

  @Test
  void levels_must_rise() {
    assertThat(medal(List.of(16, 48)).flaws()).isEmpty();
    assertThat(medal(List.of(48, 16)).flaws())
        .extracting(RuleFlaw::code)
        .containsExactly("rule-levels");
  }

  private static StreakMedal medal(List<Integer> hours) {
    return new StreakMedal("m", Map.of("zh-CN", "勋章", "en", "Medal"), hours, 0);
  }

  private static Streak.Part part(int from, int to, boolean complaint) {
    return new Streak.Part(at(from), at(to), complaint);
  }

  private static Instant at(int minute) {
    return Instant.parse("2026-10-05T01:00:00Z").plusSeconds(minute * 60L);
  }
}
