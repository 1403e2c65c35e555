package org.meritdesk.ingestion.api;

/** What a list of loads is ordered by (装载排序). */
public enum LoadColumn {
  /** When it began. */
  STARTED,
  /** The name of the file. */
  FILE,
  /** How far it is. */
  STATE,
  /** Its lines. */
  LINES,
  /** What was stored. */
  ACCEPTED,
  /** What was known. */
  DUPLICATE,
  /** What was older than known. */
  SUPERSEDED,
  /** What is in quarantine. */
  REFUSED
}
