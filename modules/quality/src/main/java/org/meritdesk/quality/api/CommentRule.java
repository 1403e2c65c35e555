package org.meritdesk.quality.api;

/** When an answer needs a comment (评语要求); a failing one always does. */
public enum CommentRule {
  /** As the inspector likes. */
  OPTIONAL,
  /** For N/A and for anything below full points. */
  BELOW_FULL,
  /** Whatever the answer. */
  ALWAYS
}
