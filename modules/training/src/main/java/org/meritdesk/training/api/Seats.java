package org.meritdesk.training.api;

import java.util.Collection;
import java.util.Set;
import org.meritdesk.people.api.Caller;

/**
 * Who takes part in a session and who was there (报名与出勤). Never more seats are taken than there are;
 * who comes too late waits and moves up in order.
 */
public interface Seats {

  /** Gives seats, or places on the waiting list, in this order; a lead only to the own people. */
  SessionView enrol(long id, Collection<Long> agentIds, Caller who);

  /** Gives a seat back; who waits moves up. */
  SessionView leave(long id, long agentId, Caller who);

  /** Says of enrolled people who was there and who was not; the others stay as they are. */
  SessionView attendance(long id, Set<Long> present, Set<Long> absent, Caller who);

  /** Makes a new code for the class and tells it this once; earlier ones no longer hold. */
  String showCode(long id, Caller who);

  /**
   * Attends by the code shown in class, a quarter of an hour before the beginning until a quarter
   * after the end.
   *
   * @throws org.meritdesk.kernel.Problem {@code attendance-code-wrong}, {@code
   *     attendance-code-blocked} after five wrong ones
   */
  SessionView checkIn(long id, String code, Caller who);
}
