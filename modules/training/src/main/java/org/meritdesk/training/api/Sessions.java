package org.meritdesk.training.api;

import org.meritdesk.people.api.Caller;

/** When courses are held (培训场次). */
public interface Sessions {

  /** Plans a session of a course in force; {@code session-field} names what is wrong. */
  SessionView plan(SessionDraft draft, Caller who);

  /** Changes a planned session; who waits moves up if there are more seats now. */
  SessionView change(long id, int version, SessionDraft draft, Caller who);

  /** Calls a planned session off, with a reason. */
  SessionView cancel(long id, int version, String reason, Caller who);

  /** Says that it was held: from then on it counts, and the instructor's hours are recorded. */
  SessionView hold(long id, int version, Caller who);

  /** One session, or {@code session-not-found}. */
  SessionView get(long id, Caller who);

  /** Searches. */
  SessionPage search(SessionQuery query, Caller who);
}
