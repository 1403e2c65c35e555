package org.meritdesk.ingestion.api;

/** What a list of refused lines is ordered by (隔离排序). */
public enum RefusalColumn {
  /** The load, then the line. */
  LOAD,
  /** The name of the file. */
  FILE,
  /** The number of the line. */
  LINE,
  /** Why it was refused. */
  REASON,
  /** The field that is wrong. */
  FIELD,
  /** What stands there. */
  VALUE
}
