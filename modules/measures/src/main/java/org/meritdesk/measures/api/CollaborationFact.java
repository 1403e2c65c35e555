package org.meritdesk.measures.api;

import java.time.LocalDate;

/**
 * What somebody did for others, for exactly one subject (协作事实): a person, a team, or the company as
 * queue 0.
 *
 * @param key the case or the round behind it
 * @param day the day it counts for
 * @param numerator cases, or marks in millionths
 * @param denominator cases of the whole, or answers
 */
public record CollaborationFact(
    Kind kind, LearningKey key, Subject subject, LocalDate day, long numerator, long denominator)
    implements Fact {

  /** What was done (协作事项). */
  public enum Kind {
    /** A case that was shared: one's own of those of the whole (知识共享). */
    SHARING,
    /** How the departments served rated (跨部门协作). */
    COOPERATION
  }

  @Override
  public long recordId() {
    return key.recordId();
  }
}
