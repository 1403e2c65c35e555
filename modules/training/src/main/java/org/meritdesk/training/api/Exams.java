package org.meritdesk.training.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.people.api.Caller;

/**
 * Exams of courses (考试): questions drawn anew for each attempt, right answers told only after it
 * was handed in, kept as they were asked.
 */
public interface Exams {

  /** How the caller stands with the exam of a course in force. */
  ExamStanding standing(String course, Caller who);

  /** Exams that the caller was taught for, or has begun, and may still take. */
  List<ExamStanding> due(Caller who);

  /**
   * Begins an attempt of the caller's own, or gives the one that is open.
   *
   * @throws org.meritdesk.kernel.Problem {@code exam-none}, {@code exam-passed}, {@code
   *     exam-no-attempt-left}
   */
  AttemptView begin(String course, Caller who);

  /** One attempt: the own, or of people whom the caller sees; else {@code attempt-not-found}. */
  AttemptView get(long id, Caller who);

  /** The caller's attempts, the latest first. */
  List<AttemptView> mine(Caller who);

  /**
   * Hands the own attempt in; a question left out is answered wrong.
   *
   * @param answers chosen options by question
   */
  AttemptView submit(long id, Map<String, Set<String>> answers, Caller who);
}
