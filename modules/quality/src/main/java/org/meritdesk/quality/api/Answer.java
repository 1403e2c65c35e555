package org.meritdesk.quality.api;

import org.jspecify.annotations.Nullable;

/**
 * One answer of an inspection (单项作答): a point or N/A, and why.
 *
 * @param point key of the point chosen; null for N/A
 * @param notApplicable whether the criterion did not apply; a point is disregarded then
 * @param comment why, empty if nothing was said
 */
public record Answer(@Nullable String point, boolean notApplicable, String comment) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed answer may lack the comment
  public Answer {
    comment = comment == null ? "" : comment;
  }

  /** A point without a comment. */
  public static Answer of(String point) {
    return new Answer(point, false, "");
  }

  /** N/A without a comment. */
  public static Answer doesNotApply() {
    return new Answer(null, true, "");
  }

  /** The same answer with this comment. */
  public Answer because(String why) {
    return new Answer(point, notApplicable, why);
  }
}
