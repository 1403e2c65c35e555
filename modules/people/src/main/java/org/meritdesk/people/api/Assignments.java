package org.meritdesk.people.api;

import java.time.LocalDate;
import java.util.List;

/** Who works where and when (任职). */
public interface Assignments {

  /**
   * The assignments that touch the days, by agent and first day, with their own bounds, not
   * clipped.
   */
  List<Assignment> during(LocalDate from, LocalDate toExclusive);

  /**
   * A short text that is another one as soon as any assignment is (任职指纹), cheaper than reading them
   * all.
   */
  String fingerprint();

  /** The assignments of one agent, the newest first. */
  List<Assignment> of(long agentId);

  /**
   * Assigns from a day on; the open assignment that covers the day ends there, so that a move in
   * mid-month leaves two.
   *
   * @throws org.meritdesk.kernel.Problem {@code assignment-overlap} if another begins on that day
   *     or later or a closed one covers it; {@code agent-not-employed}, {@code team-not-found},
   *     {@code post-not-found}, {@code agent-not-found}, {@code not-allowed}
   */
  Assignment assign(long agentId, long teamId, String postCode, LocalDate from, Caller caller);
}
