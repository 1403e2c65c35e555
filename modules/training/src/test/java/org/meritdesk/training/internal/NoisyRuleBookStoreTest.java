package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.meritdesk.training.internal.Refusals.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.training.api.NoisyRule;

/** On Wednesday, 4 November 2026. */
class NoisyRuleBookStoreTest {

  private static final Instant LATELY = House.NINE.minusSeconds(3 * 86400);

  private final House house = new House();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Audience> audiences = new ArrayList<>();
  private final NoisyRuleBook book =
      new NoisyRuleBook(
          house.jdbi,
          Fakes.of(
              Inbox.class,
              (name, arguments) -> {
                notices.add((Notice) arguments[0]);
                audiences.add((Audience) arguments[1]);
                return 1;
              }),
          house.clock());

  @Test
  void a_rule_that_nobody_minds_is_named_and_one_that_somebody_minds_is_not() {
    raised("occupancy", 5, 0, LATELY);
    raised("overload", 5, 1, LATELY);
    raised("unanswered", 21, 21, LATELY);
    raised("bad-rating", 30, 0, LATELY.minusSeconds(7 * 86400));

    assertThat(book.lately(House.MAKER))
        .extracting(NoisyRule::code, NoisyRule::raised, NoisyRule::noted)
        .containsExactly(tuple("unanswered", 21L, 21L), tuple("occupancy", 5L, 0L));
    refused(() -> book.lately(House.LIN), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void hr_and_administrators_are_told_once_a_week_by_name() {
    assertThat(book.tell()).isZero();
    assertThat(notices).isEmpty();
    raised("occupancy", 5, 0, LATELY);

    assertThat(book.tell()).isEqualTo(1);

    assertThat(notices.get(0).subjectId()).isEqualTo("2026-W45");
    assertThat(notices.get(0).arguments())
        .containsEntry("rules:zh-CN", "连续高负荷")
        .containsEntry("rules:en", "Under strain");
    assertThat(audiences.get(0).roles()).containsExactlyInAnyOrder(Role.HR_MAKER, Role.ADMIN);
  }

  private void raised(String rule, int times, int noted, Instant at) {
    for (int i = 0; i < times; i++) {
      String key = rule + i + at;
      boolean taken = i < noted;
      house.jdbi.useHandle(
          h ->
              h.createUpdate(
                      """
                      insert into training.alert (rule_code, rule_version, subject_key, value,
                        threshold, sample, raised_at, seen_at, closed_at, acknowledged_at)
                      values (:rule, 1, :key, 1, 1, 1, :at, :at, :at,
                        case when :taken then cast(:at as timestamptz) end)
                      """)
                  .bind("rule", rule)
                  .bind("key", key)
                  .bind("at", Columns.utc(at))
                  .bind("taken", taken)
                  .execute());
    }
  }
}
