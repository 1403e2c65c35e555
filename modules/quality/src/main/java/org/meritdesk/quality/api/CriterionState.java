package org.meritdesk.quality.api;

/** What became of a criterion in an inspection (质检项状态). */
public enum CriterionState {
  /** A point was chosen. */
  JUDGED,
  /** N/A was chosen, and the criterion allows it. */
  NOT_APPLICABLE,
  /** Its condition does not hold. */
  NOT_ASKED,
  /** It is asked, and there is no answer that it takes. */
  UNANSWERED
}
