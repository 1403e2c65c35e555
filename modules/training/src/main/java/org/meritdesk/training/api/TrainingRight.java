package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what in training, for both fronts (培训权限). */
public enum TrainingRight implements Right {
  /** Writes courses. */
  WRITE_COURSES(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Approves courses and sends them back. */
  APPROVE_COURSES(Grant.to(Role.HR_CHECKER)),
  /** Sees what is being written, and the questions. */
  SEE_DRAFTS(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Plans sessions and seats others in them, among the rows that are seen. */
  PLAN_SESSIONS(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Keeps the sessions that others planned. */
  KEEP_SESSIONS(Grant.to(Role.HR_MAKER)),
  /** Keeps rules that seat people, and lets them run. */
  KEEP_RULES(Grant.to(Role.HR_MAKER)),
  /** Confirms hours of class. */
  CONFIRM_HOURS(Grant.to(Role.HR_MAKER, Role.HR_CHECKER)),
  /** Sees records, among the rows that are seen. */
  SEE_RECORDS(
      Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ)),
  /** Takes records of the past over. */
  TAKE_RECORDS(Grant.to(Role.HR_MAKER).with(Scope.INTAKE));

  private final Grant grant;

  TrainingRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
