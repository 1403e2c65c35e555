package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Seats people in courses by rules (规则报名): nobody who has a seat or a place in a planned session of
 * the course, or gave one back; seats are limited, who comes late waits.
 */
public interface EnrolmentRules {

  /** All rules by course. */
  List<EnrolmentRule> all(Caller who);

  /**
   * Keeps a rule, new or changed.
   *
   * @throws org.meritdesk.kernel.Problem {@code enrolment-rule-field}, {@code
   *     enrolment-rule-not-found}, {@code course-not-found}, {@code not-allowed}
   */
  EnrolmentRule keep(EnrolmentRule rule, Caller who);

  /** Whom the rules would seat now; nothing is kept. */
  List<RuleSeat> preview(Caller who);

  /** Seats them. */
  List<RuleSeat> seat(Caller who);

  /** Seats by all rules; for the schedule. */
  int seat();

  /**
   * Takes the last run back: seats of sessions that have not begun.
   *
   * @return how many
   */
  int undo(Caller who);
}
