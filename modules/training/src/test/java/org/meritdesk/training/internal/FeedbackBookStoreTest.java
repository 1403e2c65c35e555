package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.Classroom.agents;
import static org.meritdesk.training.internal.Classroom.caller;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.FeedbackDraft;
import org.meritdesk.training.api.FeedbackDue;
import org.meritdesk.training.api.FeedbackQuestion;
import org.meritdesk.training.api.FeedbackSummary;
import org.meritdesk.training.api.LearningProblem;
import org.meritdesk.training.api.SessionView;

class FeedbackBookStoreTest {

  private static final Instant HELD = House.NINE.plusSeconds(5400);

  private final Classroom room = new Classroom();

  @Test
  void a_class_is_shown_once_everybody_answered_and_never_before() {
    SessionView session = room.held(agents(5, 10));
    for (long agent = 5; agent <= 9; agent++) {
      give(session, agent, 4, null);
    }

    assertThat(room.feedback.of(session.id(), MAKER).shown()).isFalse();
    assertThat(room.feedback.of(session.id(), MAKER).answers()).isZero();

    give(session, 10, 5, "谢谢老师");
    FeedbackSummary shown = room.feedback.of(session.id(), MAKER);
    assertThat(shown.answers()).isEqualTo(6);
    assertThat(shown.course()).isEqualByComparingTo("4.17");
    assertThat(shown.words()).containsExactly("谢谢老师");
  }

  @Test
  void after_a_week_nobody_answers_any_more_and_five_answers_are_shown() {
    SessionView five = room.held(agents(5, 11));
    SessionView four = room.held(agents(5, 11));
    for (long agent = 5; agent <= 8; agent++) {
      give(five, agent, 3, null);
      give(four, agent, 1, "慢");
    }
    give(five, 9, 3, null);
    room.house.at(HELD.plus(Duration.ofDays(7)).minusSeconds(1));
    assertThat(room.feedback.of(five.id(), MAKER).shown()).isFalse();
    assertThat(room.feedback.due(caller(10))).hasSize(2);

    room.house.at(HELD.plus(Duration.ofDays(7)));

    assertThat(room.feedback.of(five.id(), MAKER).course()).isEqualByComparingTo("3");
    FeedbackSummary hidden = room.feedback.of(four.id(), MAKER);
    assertThat(hidden.shown()).isFalse();
    assertThat(hidden.hidden()).isEqualTo(1);
    assertThat(hidden.words()).isEmpty();
    assertThat(room.feedback.together(List.of(five.id(), four.id())).answers()).isEqualTo(5);
    assertThat(room.feedback.each(List.of(four.id())).get(four.id()).means()).isEmpty();
    assertThat(room.feedback.due(caller(10))).isEmpty();
    refused(() -> give(five, 10, 5, null), LearningProblem.FEEDBACK_CLOSED);
  }

  @Test
  void only_who_was_there_answers_and_only_once() {
    SessionView session = room.held(agents(5, 10));
    assertThat(room.feedback.due(caller(5)))
        .extracting(FeedbackDue::sessionId)
        .containsExactly(session.id());

    give(session, 5, 5, null);

    assertThat(room.feedback.due(caller(5))).isEmpty();
    refused(() -> give(session, 5, 1, null), LearningProblem.FEEDBACK_GIVEN);
    refused(() -> give(session, 12, 1, null), LearningProblem.FEEDBACK_NOT_ATTENDED);
    refused(() -> give(session, 6, 0, null), LearningProblem.FEEDBACK_FIELD);
    refused(
        () -> room.feedback.give(session.id(), draft(5, null), MAKER), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void an_answer_names_nobody() {
    SessionView session = room.held(agents(5, 10));

    give(session, 5, 5, "好");

    Set<String> columns =
        room.house.jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'training' and table_name = 'feedback'
                        """)
                    .mapTo(String.class)
                    .set());
    assertThat(columns).containsExactlyInAnyOrder("feedback_id", "session_id", "answer");
    assertThat(room.house.trail.entries).noneMatch(entry -> entry.endsWith("by agent5"));
  }

  @Test
  void who_taught_reads_the_own_class_and_an_agent_no_other() {
    SessionView session = room.held(agents(5, 9));
    for (long agent = 5; agent <= 9; agent++) {
      give(session, agent, 4, null);
    }

    assertThat(room.feedback.of(session.id(), caller(3)).instructor()).isEqualByComparingTo("4");
    assertThat(room.feedback.of(session.id(), LEAD).shown()).isTrue();
    refused(() -> room.feedback.of(session.id(), caller(5)), PeopleProblem.NOT_ALLOWED);
  }

  private void give(SessionView session, long agent, int mark, String words) {
    room.feedback.give(session.id(), draft(mark, words), caller(agent));
  }

  private static FeedbackDraft draft(int mark, String words) {
    Map<FeedbackQuestion, Integer> marks = new EnumMap<>(FeedbackQuestion.class);
    for (FeedbackQuestion question : FeedbackQuestion.values()) {
      marks.put(question, mark);
    }
    return new FeedbackDraft(marks, words);
  }
}
