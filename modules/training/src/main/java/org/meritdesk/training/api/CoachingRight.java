package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what in coaching, for both fronts (辅导权限). */
public enum CoachingRight implements Right {
  /** Prepares and leads talks with agents whose rows are seen. */
  LEAD_TALKS(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Speaks in the own talks. */
  SPEAK(Grant.to(Role.AGENT)),
  /** Reads talks: the own, the team's or all. */
  SEE_TALKS(
      Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ)),
  /** Writes minutes of meetings of the teams that are led. */
  HOLD_MEETINGS(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Reads packs and minutes of meetings, of the led teams or all. */
  SEE_MEETINGS(
      Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.READ)),
  /** Sets objectives of led teams, agrees to commitments of people whose rows are seen. */
  LEAD_GOALS(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Commits to something. */
  COMMIT(Grant.to(Role.AGENT)),
  /** Reads objectives of teams, and commitments: the own, the team's or all. */
  SEE_GOALS(
      Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ)),
  /** Reads reference values of the trade, beside figures that are seen. */
  SEE_BENCHMARKS(
      Grant.to(
              Role.AGENT,
              Role.TEAM_LEAD,
              Role.INSPECTOR,
              Role.HR_MAKER,
              Role.HR_CHECKER,
              Role.AUDITOR)
          .with(Scope.READ)),
  /** Keeps reference values of the trade. */
  KEEP_BENCHMARKS(Grant.to(Role.HR_MAKER)),
  /** Pairs mentors with newcomers whose rows are seen. */
  PAIR(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Says who may be a mentor. */
  NAME_MENTORS(Grant.to(Role.HR_MAKER)),
  /** Reads pairs and mentors: the own, the team's or all. */
  SEE_PAIRS(
      Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ));

  private final Grant grant;

  CoachingRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
