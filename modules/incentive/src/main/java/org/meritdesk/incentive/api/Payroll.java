package org.meritdesk.incentive.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** Payroll files in the shape that a payroll system wants, and what it says back (工资对接). */
public interface Payroll {

  /** The newest version of every mapping profile, those that ship included. */
  List<ProfileVersion> profiles(Caller who);

  /** Keeps a profile as a new version; runs that were exported keep theirs. */
  ProfileVersion save(PayrollProfile profile, Caller maker);

  /** The first rows of a run by a profile that need not be kept yet. */
  PayrollPreview preview(PayrollProfile profile, long runId, Caller who);

  /** An approved run by a profile; from the first time on always the same bytes. */
  Export export(long runId, String profile, Caller who);

  /** Keeps what a payroll system says that it has taken over, and compares. */
  Acknowledgement acknowledge(long runId, List<TakenOver> taken, Caller who);

  /** What payroll systems said of a run. */
  Acknowledgement acknowledgement(long runId, Caller who);
}
