package org.meritdesk.training.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.meritdesk.training.api.Option;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.QuestionKind;

/** Draws the questions of an attempt: the same seed draws the same exam (抽题). */
public final class ExamDraw {

  private ExamDraw() {}

  /** So many questions of the bank in an order of their own, their options shuffled. */
  public static List<Question> of(List<Question> bank, int count, long seed) {
    Random random = new Random(seed);
    List<Question> drawn = new ArrayList<>(bank);
    Collections.shuffle(drawn, random);
    return drawn.stream().limit(count).map(question -> shuffled(question, random)).toList();
  }

  private static Question shuffled(Question question, Random random) {
    if (question.kind() == QuestionKind.TRUE_FALSE) {
      return question;
    }
    List<Option> options = new ArrayList<>(question.options());
    Collections.shuffle(options, random);
    return new Question(
        question.code(),
        question.kind(),
        question.texts(),
        options,
        question.right(),
        question.points());
  }
}
