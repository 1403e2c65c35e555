package org.meritdesk.quality.internal;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;

/**
 * Which cases a caller reads (案例可见范围): shared ones without names, those of contacts that the caller
 * may see, the own.
 */
record CaseSight(Caller who, RowScope scope) {

  /** The condition on {@code case_entry c}. */
  static final String CONDITION =
      """
      (c.state = 'SHARED' and (c.anonymised or :everybody or c.agent_id = any(:agents))
        or c.shared_by = :who
        or :curates and (:everybody or c.agent_id = any(:agents)))\
      """;

  private static final Set<Role> CURATORS =
      Set.of(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR);
  private static final Set<Role> ACCEPTING = Set.of(Role.INSPECTOR, Role.TEAM_LEAD);

  boolean curates() {
    return CURATORS.stream().anyMatch(who::has);
  }

  boolean accepts(CaseRows.Row row) {
    return ACCEPTING.stream().anyMatch(who::has)
        && scope.sees(row.agentId())
        && !who.name().equals(row.sharedBy());
  }

  /** Who shares without anybody else's word. */
  boolean trusted() {
    return ACCEPTING.stream().anyMatch(who::has);
  }

  boolean withdraws(CaseRows.Row row) {
    return who.name().equals(row.sharedBy())
        || ACCEPTING.stream().anyMatch(who::has) && scope.sees(row.agentId());
  }

  boolean seesContact(CaseRows.Row row) {
    return scope.sees(row.agentId());
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bind("everybody", scope.all())
        .bindArray("agents", Long.class, scope.agentIds().toArray())
        .bind("who", who.name())
        .bind("curates", curates());
  }
}
