package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.meritdesk.people.api.Caller;

/**
 * Who teaches (内部讲师认证): named, observed by others, certified by a second person for a time, renewed
 * or ended.
 */
public interface Instructors {

  /** Instructors and candidates, by name. */
  List<InstructorView> list(Caller who);

  /** One, or {@code instructor-not-found}. */
  InstructorView get(long agentId, Caller who);

  /** Names a candidate, or somebody again whose appointment was ended. */
  InstructorView nominate(long agentId, Caller who);

  /** Keeps the marks of a lesson; not of the own. */
  InstructorView observe(long agentId, LessonDraft lesson, Caller who);

  /**
   * Certifies or renews from today; by somebody who neither named the person nor is the person.
   *
   * @throws org.meritdesk.kernel.Problem {@code instructor-criteria-unmet} with findings
   */
  InstructorView certify(long agentId, Caller who);

  /** Ends the candidacy or the appointment, with a reason. */
  InstructorView end(long agentId, String reason, Caller who);

  /** The criteria in force. */
  InstructorRule rule(Caller who);

  /** Saves criteria as a new version; {@code version} is the one that was read. */
  InstructorRule saveRule(InstructorRule rule, Caller who);

  /** Who is certified on a day; for modules. */
  Set<Long> certified(LocalDate day);
}
