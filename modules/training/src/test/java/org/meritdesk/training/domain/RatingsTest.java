package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.FeedbackDraft;
import org.meritdesk.training.api.FeedbackQuestion;
import org.meritdesk.training.api.FeedbackSummary;

class RatingsTest {

  @Test
  void four_answers_stay_hidden_and_five_are_shown() {
    FeedbackSummary four = Ratings.summary(List.of(answers(true, 4, 5)));
    FeedbackSummary five = Ratings.summary(List.of(answers(true, 5, 5)));

    assertThat(four.shown()).isFalse();
    assertThat(four.hidden()).isEqualTo(1);
    assertThat(four.answers()).isZero();
    assertThat(four.course()).isNull();
    assertThat(four.means()).isEmpty();
    assertThat(four.words()).isEmpty();
    assertThat(five.shown()).isTrue();
    assertThat(five.course()).isEqualByComparingTo("5");
  }

  @Test
  void nothing_is_told_while_answers_still_come_in() {
    assertThat(Ratings.summary(List.of(answers(false, 9, 4))).shown()).isFalse();
  }

  @Test
  void a_class_with_few_answers_cannot_be_reckoned_out_of_the_sum_of_several() {
    FeedbackSummary both = Ratings.summary(List.of(answers(true, 5, 4), answers(true, 4, 1)));

    assertThat(both.answers()).isEqualTo(5);
    assertThat(both.course()).isEqualByComparingTo("4");
    assertThat(both.classes()).isEqualTo(1);
    assertThat(both.hidden()).isEqualTo(1);
  }

  @Test
  void course_and_instructor_are_marked_apart() {
    Map<FeedbackQuestion, Integer> marks =
        Map.of(
            FeedbackQuestion.USEFUL, 5,
            FeedbackQuestion.FITTING, 4,
            FeedbackQuestion.CLEAR, 2,
            FeedbackQuestion.ANSWERING, 1);
    List<FeedbackDraft> answers =
        IntStream.range(0, 5)
            .mapToObj(i -> new FeedbackDraft(marks, i == 0 ? "练习再多一些" : " "))
            .toList();

    FeedbackSummary found = Ratings.summary(List.of(new Ratings(true, answers)));

    assertThat(found.course()).isEqualTo(new BigDecimal("4.50"));
    assertThat(found.instructor()).isEqualTo(new BigDecimal("1.50"));
    assertThat(found.means().get(FeedbackQuestion.CLEAR)).isEqualByComparingTo("2");
    assertThat(found.words()).containsExactly("练习再多一些");
  }

  @Test
  void every_question_is_answered_from_one_to_five() {
    assertThat(Ratings.wrong(draft(5))).isEmpty();
    assertThat(Ratings.wrong(draft(1))).isEmpty();
    assertThat(Ratings.wrong(draft(0))).contains("USEFUL");
    assertThat(Ratings.wrong(draft(6))).contains("USEFUL");
    Map<FeedbackQuestion, Integer> less = new EnumMap<>(draft(3).marks());
    less.remove(FeedbackQuestion.ANSWERING);
    assertThat(Ratings.wrong(new FeedbackDraft(less, null))).contains("ANSWERING");
    assertThat(Ratings.wrong(new FeedbackDraft(draft(3).marks(), "长".repeat(501))))
        .contains("words");
  }

  private static Ratings answers(boolean over, int count, int mark) {
    return new Ratings(over, IntStream.range(0, count).mapToObj(i -> draft(mark)).toList());
  }

  private static FeedbackDraft draft(int mark) {
    Map<FeedbackQuestion, Integer> marks = new EnumMap<>(FeedbackQuestion.class);
    for (FeedbackQuestion question : FeedbackQuestion.values()) {
      marks.put(question, mark);
    }
    return new FeedbackDraft(marks, null);
  }
}
