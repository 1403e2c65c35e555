package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.House.ZHAO;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.AttemptState;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.TrainingProblem;

class ExamBookStoreTest {

  private static final Map<String, Set<String>> RIGHT =
      Map.of("q1", Set.of("a"), "q2", Set.of("a", "b"), "q3", Set.of("true"));

  private final House house = new House();

  @Test
  void nothing_about_what_is_right_is_told_before_the_attempt_is_handed_in() {
    AttemptView open = house.exams.begin("calm", LIN);

    assertThat(open.questions()).hasSize(2);
    assertThat(open.questions())
        .allSatisfy(
            each -> {
              assertThat(each.right()).isNull();
              assertThat(each.correct()).isNull();
            });
    assertThat(house.exams.get(open.id(), LEAD).questions())
        .allSatisfy(each -> assertThat(each.right()).isNull());

    AttemptView done = house.exams.submit(open.id(), answers(open, 1), LIN);

    assertThat(done.score()).isEqualByComparingTo("50");
    assertThat(done.passed()).isFalse();
    assertThat(done.questions()).extracting(each -> each.correct()).containsExactly(true, false);
    assertThat(done.questions()).allSatisfy(each -> assertThat(each.right()).isNotEmpty());
  }

  @Test
  void an_exam_that_was_begun_goes_on_and_is_handed_in_once() {
    AttemptView open = house.exams.begin("calm", LIN);
    assertThat(house.exams.begin("calm", LIN)).isEqualTo(open);
    refused(
        () -> house.exams.submit(open.id(), Map.of("q9", Set.of("a")), LIN),
        TrainingProblem.ANSWER_UNKNOWN);

    house.exams.submit(open.id(), answers(open, 2), LIN);

    refused(() -> house.exams.submit(open.id(), Map.of(), LIN), TrainingProblem.ATTEMPT_SUBMITTED);
    refused(() -> house.exams.begin("calm", LIN), TrainingProblem.EXAM_PASSED);
    assertThat(house.exams.mine(LIN)).hasSize(1);
  }

  @Test
  void attempts_are_limited_and_a_failed_one_is_on_record() {
    for (int i = 0; i < 2; i++) {
      AttemptView open = house.exams.begin("calm", LIN);
      assertThat(open.number()).isEqualTo(i + 1);
      house.exams.submit(open.id(), Map.of(), LIN);
    }

    assertThat(house.exams.standing("calm", LIN).mayBegin()).isFalse();
    refused(() -> house.exams.begin("calm", LIN), TrainingProblem.EXAM_NO_ATTEMPT_LEFT);
    refused(() -> house.exams.begin("tour", LIN), TrainingProblem.EXAM_NONE);
    refused(() -> house.exams.begin("calm", MAKER), PeopleProblem.NOT_ALLOWED);
    assertThat(house.records.search(all(), LIN).records())
        .extracting(RecordView::state)
        .containsExactly(RecordState.FAILED, RecordState.FAILED);
    assertThat(house.records.search(all(), ZHAO).total()).isZero();
    assertThat(house.records.search(all(), LEAD).total()).isEqualTo(2);
  }

  @Test
  void what_was_passed_runs_out_and_the_attempts_begin_anew() {
    AttemptView open = house.exams.begin("calm", LIN);
    house.exams.submit(open.id(), answers(open, 2), LIN);
    RecordView holds = house.records.search(all(), LIN).records().get(0);
    assertThat(holds.state()).isEqualTo(RecordState.VALID);
    assertThat(holds.score()).isEqualByComparingTo(new BigDecimal("100"));
    assertThat(holds.expiresOn()).isEqualTo(holds.day().plusMonths(12));

    house.at(NINE.plus(Duration.ofDays(400)));

    assertThat(house.records.search(all(), LIN).records().get(0).state())
        .isEqualTo(RecordState.EXPIRED);
    assertThat(house.exams.standing("calm", LIN).used()).isZero();
    assertThat(house.exams.begin("calm", LIN).state()).isEqualTo(AttemptState.OPEN);
  }

  @Test
  void what_holds_is_sat_again_once_a_need_was_taken_up_and_no_more_after_that() {
    AttemptView first = house.exams.begin("calm", LIN);
    house.exams.submit(first.id(), answers(first, 2), LIN);
    assertThat(house.exams.standing("calm", LIN).mayBegin()).isFalse();
    house.at(NINE.plus(Duration.ofDays(30)));
    takenUp(1L);

    assertThat(house.exams.standing("calm", LIN).refresher()).isTrue();
    assertThat(house.exams.standing("calm", LIN).used()).isZero();
    AttemptView failed = house.exams.begin("calm", LIN);
    house.exams.submit(failed.id(), Map.of(), LIN);
    assertThat(house.exams.standing("calm", LIN).passed()).isTrue();
    AttemptView again = house.exams.begin("calm", LIN);
    house.exams.submit(again.id(), answers(again, 2), LIN);

    assertThat(house.exams.standing("calm", LIN).refresher()).isFalse();
    refused(() -> house.exams.begin("calm", LIN), TrainingProblem.EXAM_PASSED);
    house.at(NINE.plus(Duration.ofDays(60)));
    takenUp(1L);
    for (int i = 0; i < 2; i++) {
      house.exams.submit(house.exams.begin("calm", LIN).id(), Map.of(), LIN);
    }
    refused(() -> house.exams.begin("calm", LIN), TrainingProblem.EXAM_NO_ATTEMPT_LEFT);
    assertThat(house.exams.standing("calm", ZHAO).refresher()).isFalse();
  }

  private void takenUp(long agent) {
    house.jdbi.useHandle(
        h ->
            h.execute(
                "update training.course_proposal set state = 'LEARNT' where state = 'ACCEPTED'"));
    house.jdbi.useHandle(
        h ->
            h.execute(
                "insert into training.course_proposal (agent_id, team_id, course_code, month,"
                    + " evidence, state, found_at, seen_at, decided_by, decided_at)"
                    + " values (?, 1, 'calm', date '2026-10-01', '{}', 'ACCEPTED', ?, ?, 'lead', ?)",
                agent,
                Columns.utc(house.clock.instant()),
                Columns.utc(house.clock.instant()),
                Columns.utc(house.clock.instant())));
  }

  @Test
  void an_attempt_is_shown_to_its_owner_and_to_who_sees_the_person() {
    AttemptView open = house.exams.begin("calm", LIN);

    refused(() -> house.exams.get(open.id(), ZHAO), TrainingProblem.ATTEMPT_NOT_FOUND);
    refused(() -> house.exams.submit(open.id(), Map.of(), LEAD), TrainingProblem.ATTEMPT_NOT_FOUND);
    assertThat(house.exams.get(open.id(), MAKER).agentName()).isEqualTo("N1");
  }

  @Test
  void a_question_is_kept_as_it_was_asked_when_the_course_changes() {
    AttemptView open = house.exams.begin("calm", LIN);
    house.inForce(House.course("calm", 3));

    AttemptView done = house.exams.submit(open.id(), answers(open, 2), LIN);

    assertThat(done.courseVersion()).isEqualTo(1);
    assertThat(done.questions()).hasSize(2);
    assertThat(done.score()).isEqualByComparingTo("100");
  }

  /** Right answers to so many of the questions. */
  private static Map<String, Set<String>> answers(AttemptView attempt, int right) {
    Map<String, Set<String>> answers = new HashMap<>();
    attempt.questions().stream()
        .limit(right)
        .forEach(question -> answers.put(question.code(), RIGHT.get(question.code())));
    return answers;
  }

  private static RecordQuery all() {
    return new RecordQuery(null, null, null, null, RecordQuery.LATEST, 0, 50);
  }
}
