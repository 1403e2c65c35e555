package org.meritdesk.measures.api;

import java.util.Optional;

/**
 * What is behind a figure of learning (学习事实键). Nothing of it was taken in, so its record number is
 * below 0 and never that of a contact.
 *
 * @param id the number of the thing within its kind
 */
public record LearningKey(Kind kind, long id) {

  private static final long KINDS = 16;

  /** What it is the number of (事实种类); the order is part of the number: append only. */
  public enum Kind {
    /** A session somebody had a seat in (课次). */
    SESSION,
    /** A record that was taken over from elsewhere (导入档案). */
    RECORD,
    /** An exam as it was sat (考试). */
    ATTEMPT,
    /** A shared case (案例). */
    CASE,
    /** A round in which departments rated (协作评分轮次). */
    ROUND
  }

  /** The number that stands for it where records are numbered. */
  public long recordId() {
    return -(id * KINDS + kind.ordinal() + 1);
  }

  /** What a record number stands for; empty where it is something that was taken in. */
  public static Optional<LearningKey> of(long recordId) {
    int kind = (int) ((-recordId - 1) % KINDS);
    return recordId >= 0 || kind >= Kind.values().length
        ? Optional.empty()
        : Optional.of(new LearningKey(Kind.values()[kind], (-recordId - 1) / KINDS));
  }
}
