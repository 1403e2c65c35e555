package org.meritdesk.people.api;

/** What a list of audit records is ordered by (审计排序). */
public enum AuditColumn {
  /** The place in the chain. */
  SEQ,
  /** Who. */
  ACTOR,
  /** What happened. */
  ACTION,
  /** To what. */
  SUBJECT
}
