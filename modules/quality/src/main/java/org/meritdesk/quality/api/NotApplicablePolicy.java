package org.meritdesk.quality.api;

/** What N/A does to the score (不适用处理). */
public enum NotApplicablePolicy {
  /** The criterion leaves both sides of the score; its weight goes to the others in proportion. */
  REDISTRIBUTE,
  /** It earns nothing of what it could have earned. */
  ZERO,
  /** It earns nothing and counts as an automatic fail of the criterion. */
  FAIL,
  /** N/A is no answer. */
  FORBID
}
