package org.meritdesk.incentive.api;

import java.time.LocalDate;
import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Flexible leave (弹性调休): given for praise or redeemed from points, asked for by the hour, agreed to
 * by a lead or HR, never more than there is.
 */
public interface LeaveAccounts {

  /** The caller's own account. */
  LeaveAccount mine(Caller agent);

  /**
   * Asks for hours on a day to come.
   *
   * @throws org.meritdesk.kernel.Problem {@code LEAVE_SHORT}, {@code LEAVE_DAY}, {@code
   *     LEAVE_HOURS}, {@code LEAVE_TWICE}
   */
  LeaveBooking request(LocalDate day, int hours, Caller agent);

  /** Takes back what was asked for, before its day. */
  LeaveBooking withdraw(long id, Caller agent);

  /** Agrees; never to the own. */
  LeaveBooking approve(long id, Caller who);

  /** Decides against, with a reason. */
  LeaveBooking refuse(long id, String words, Caller who);

  /** Leave that the caller may see, waiting ones first, then by day. */
  List<LeaveBooking> all(Caller who);
}
