package org.meritdesk.quality.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what in quality inspection, for both fronts (质检权限). */
public enum QualityRight implements Right {
  /** Drafts forms. */
  WRITE_FORMS(Grant.to(Role.INSPECTOR, Role.HR_MAKER)),
  /** Approves forms and sends them back. */
  APPROVE_FORMS(Grant.to(Role.HR_CHECKER)),
  /** Writes sampling plans and draws. */
  PLAN_SAMPLES(Grant.to(Role.INSPECTOR, Role.HR_MAKER)),
  /** Sees plans, draws and tasks. */
  SEE_SAMPLES(
      Grant.to(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR)
          .with(Scope.READ)),
  /** Works on tasks. */
  WORK_ON_TASKS(Grant.to(Role.INSPECTOR, Role.HR_MAKER)),
  /** Begins inspections, saves, publishes and drops them. */
  INSPECT(Grant.to(Role.INSPECTOR)),
  /** Decides on what somebody else published. */
  REVIEW(Grant.to(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER)),
  /** Sees what is not published yet. */
  SEE_DRAFTS(
      Grant.to(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR)
          .with(Scope.ADMIN)),
  /** Opens calibration sessions; reveals and closes the own ones. */
  OPEN_CALIBRATIONS(Grant.to(Role.INSPECTOR, Role.HR_MAKER)),
  /** Marks and discusses where asked to. */
  MARK_CALIBRATIONS(Grant.to(Role.INSPECTOR)),
  /** Sees sessions; marks only once they are revealed. */
  READ_CALIBRATIONS(
      Grant.to(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.READ)),
  /** Hands conversations in for the case library. */
  SHARE_CASES(Grant.to(Role.AGENT, Role.INSPECTOR, Role.TEAM_LEAD)),
  /** Accepts what was handed in and takes it out again, among the rows that are seen. */
  KEEP_CASES(Grant.to(Role.INSPECTOR, Role.TEAM_LEAD)),
  /** Chooses the conversation of a day. */
  CHOOSE_CASES(Grant.to(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Sees what is not accepted yet, among the rows that are seen. */
  SEE_PROPOSED_CASES(
      Grant.to(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR));

  private final Grant grant;

  QualityRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
