package org.meritdesk.people.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What people are told (收件箱): a notice is written in the transaction of what it tells, once per
 * person, kind, subject and occurrence; everybody sees only the own.
 */
public interface Inbox {

  /**
   * Tells everybody of an audience, in one statement.
   *
   * @return how many were told for the first time
   */
  int put(Notice notice, Audience to);

  /** The caller's notices, the newest first. */
  NoticePage list(boolean unreadOnly, int page, int size, Caller caller);

  /** How many notices somebody has not read. */
  long unread(String login);

  /** As {@link #unread(String)} for many at once; who has none is left out. */
  Map<String, Long> unread(Set<String> logins);

  /** Marks own notices as read; others' ids do nothing. Says how many were unread. */
  int read(Collection<Long> ids, Caller caller);

  /** Marks all own notices as read. */
  int readAll(Caller caller);

  /**
   * Throws away what was read and told before a moment, and deliveries that were sent before it;
   * what nobody read and what was given up stays.
   *
   * @return how many notices and deliveries
   */
  int purge(Instant before);
}
