package org.meritdesk.measures.api;

/** Why there is no value (不可测得原因). */
public enum Reason {
  /** Nothing of the kind happened in the period (无数据). */
  NO_FACTS,
  /** The measure belongs to queues, not to such a subject (该对象不适用). */
  NOT_OWNED_BY_SUBJECT,
  /** Everything that happened was excluded (均已剔除). */
  ALL_EXCLUDED
}
