package org.meritdesk.ingestion.api;

/** What a list of contacts is ordered by (会话排序). */
public enum ContactColumn {
  /** When it began. */
  OPENED,
  /** The source's id. */
  CONTACT,
  /** The name of the queue. */
  QUEUE,
  /** Time in the queue. */
  WAIT,
  /** Time with agents. */
  SERVICE,
  /** How it ended. */
  OUTCOME
}
