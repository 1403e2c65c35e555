package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a course is about and how it is examined (课程), as data.
 *
 * @param code stable key, such as {@code complaint-escalation}
 * @param names names by language tag, {@code zh-CN} and {@code en}
 * @param painPoints what it is meant to make better
 * @param summaries what is learnt, by language tag
 * @param materials what to read or watch
 * @param minutes how long a session lasts
 * @param passMark score from which the exam is passed, in percent, included
 * @param attempts how often the exam may be tried
 * @param questionsPerExam how many questions are drawn; 0 without an exam
 * @param validityMonths how long a completion holds; null for ever
 * @param questions the bank
 */
public record CourseDocument(
    String code,
    Map<String, String> names,
    List<PainPoint> painPoints,
    Map<String, String> summaries,
    List<Material> materials,
    int minutes,
    BigDecimal passMark,
    int attempts,
    int questionsPerExam,
    @Nullable Integer validityMonths,
    List<Question> questions) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public CourseDocument {
    names = names == null ? Map.of() : Map.copyOf(names);
    painPoints = painPoints == null ? List.of() : List.copyOf(painPoints);
    summaries = summaries == null ? Map.of() : Map.copyOf(summaries);
    materials = materials == null ? List.of() : List.copyOf(materials);
    passMark = passMark == null ? new BigDecimal("80") : passMark;
    questions = questions == null ? List.of() : List.copyOf(questions);
  }

  /** Whether it ends with an exam. */
  public boolean examined() {
    return questionsPerExam > 0;
  }

  /** The same without its questions, for who may sit the exam. */
  public CourseDocument withoutQuestions() {
    return new CourseDocument(
        code,
        names,
        painPoints,
        summaries,
        materials,
        minutes,
        passMark,
        attempts,
        questionsPerExam,
        validityMonths,
        List.of());
  }
}
