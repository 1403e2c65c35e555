package org.meritdesk.people.api;

/** Who may do what with people, for both fronts (权限). */
public enum PeopleRight implements Right {
  /** Agents, teams, assignments, accounts. */
  EDIT_PEOPLE(Grant.to(Role.ADMIN, Role.HR_MAKER).with(Scope.ADMIN)),
  /** Sign-ins and API keys: a person's alone, lest a key makes itself a way in that outlives it. */
  ADMINISTER(Grant.to(Role.ADMIN)),
  /** Sees everybody's rows. */
  SEE_ALL(
      Grant.to(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR)
          .with(Scope.READ, Scope.CLOSE, Scope.PAYROLL, Scope.ADMIN));

  private final Grant grant;

  PeopleRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
