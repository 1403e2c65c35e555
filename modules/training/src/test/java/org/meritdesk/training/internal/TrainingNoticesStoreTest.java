package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.MAKER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.SessionView;

class TrainingNoticesStoreTest {

  private final House house = new House();

  @Test
  void who_was_there_is_told_once_and_who_was_not_after_all_is_told_so() {
    SessionView session = house.planned("tour", 5);
    house.seats.enrol(session.id(), List.of(1L, 2L), MAKER);
    SessionView held = house.held(session, Set.of(1L, 2L));
    assertThat(house.told)
        .extracting(each -> each.kind() + " " + each.arguments().get("employeeNo"))
        .containsExactly("TRAINING_COMPLETED E1", "TRAINING_COMPLETED E2", "FEEDBACK_DUE null");
    List<Notice> before = List.copyOf(house.told);
    house.told.clear();

    house.seats.attendance(held.id(), Set.of(1L), Set.of(2L), MAKER);
    assertThat(house.told)
        .filteredOn(each -> each.kind() != NoticeKind.FEEDBACK_DUE)
        .extracting(each -> each.kind() + " " + each.arguments().get("employeeNo"))
        .containsExactly("TRAINING_WITHDRAWN E2");
    assertThat(house.told.get(0).subjectId()).isEqualTo(before.get(1).subjectId());
  }

  @Test
  void who_was_there_is_asked_to_rate_the_class_while_it_can_be_rated() {
    SessionView session = house.planned("tour", 5);
    house.seats.enrol(session.id(), List.of(1L, 2L), MAKER);
    SessionView held = house.held(session, Set.of(1L));

    Notice asked = house.told.get(house.told.size() - 1);
    assertThat(asked.kind()).isEqualTo(NoticeKind.FEEDBACK_DUE);
    assertThat(asked.link()).isEqualTo("training-session?id=" + held.id());
    assertThat(asked.arguments()).containsKeys("courseZh", "courseEn");
    assertThat(house.toldTo.get(house.toldTo.size() - 1).agents()).containsExactly(1L);

    house.seats.attendance(held.id(), Set.of(2L), Set.of(), MAKER);
    Notice again = house.told.get(house.told.size() - 1);
    assertThat(again.subjectId() + again.occurrence())
        .as("the inbox tells it once to each")
        .isEqualTo(asked.subjectId() + asked.occurrence());
    assertThat(house.toldTo.get(house.toldTo.size() - 1).agents())
        .containsExactlyInAnyOrder(1L, 2L);
    house.told.clear();
    house.at(house.clock().instant().plus(Duration.ofDays(8)));
    house.seats.attendance(held.id(), Set.of(), Set.of(2L), MAKER);
    assertThat(house.told).noneMatch(each -> each.kind() == NoticeKind.FEEDBACK_DUE);
  }

  @Test
  void an_exam_is_told_with_its_score_and_what_came_of_it() {
    house.at(House.NINE);
    AttemptView attempt = house.exams.begin("calm", House.LIN);
    house.exams.submit(attempt.id(), Map.of(), House.LIN);
    assertThat(house.told).hasSize(1);
    Notice notice = house.told.get(0);
    assertThat(notice.kind()).isEqualTo(NoticeKind.TRAINING_COMPLETED);
    assertThat(notice.arguments())
        .containsEntry("employeeNo", "E1")
        .containsEntry("course", "calm")
        .containsEntry("courseEn", "Keeping calm")
        .containsEntry("passed", "false")
        .containsEntry("score", "0.00")
        .containsEntry("at", "2026-11-05T01:00:00Z");
  }
}
