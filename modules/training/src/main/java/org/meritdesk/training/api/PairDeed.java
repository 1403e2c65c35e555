package org.meritdesk.training.api;

/** What can be done with a running pair (带教操作). */
public enum PairDeed {
  /** The mentor writes down a meeting (记录带教). */
  CHECK_IN,
  /** The newcomer confirms meetings (确认带教). */
  CONFIRM,
  /** Who paired them ends it with its result (结束带教). */
  END
}
