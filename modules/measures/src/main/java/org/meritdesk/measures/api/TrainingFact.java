package org.meritdesk.measures.api;

import java.time.LocalDate;

/**
 * Somebody who was to learn something (培训事实): whether the person came, or passed.
 *
 * @param agentId who
 * @param key the session or the record behind it
 * @param day the day it counts for
 * @param kind what it was
 * @param met whether the person was there, or passed
 */
public record TrainingFact(long agentId, LearningKey key, LocalDate day, Kind kind, boolean met)
    implements Fact {

  /** What somebody was to do (培训事项). */
  public enum Kind {
    /** Attend a session that was held (出勤). */
    ATTENDANCE,
    /** Pass an exam at the first attempt (首考). */
    EXAM
  }

  @Override
  public long recordId() {
    return key.recordId();
  }
}
