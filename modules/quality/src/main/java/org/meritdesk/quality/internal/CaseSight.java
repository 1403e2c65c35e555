package org.meritdesk.quality.internal;

import org.jdbi.v3.core.statement.SqlStatement;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.quality.api.QualityRight;

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

  boolean accepts(CaseRow row) {
    return trusted() && scope.sees(row.agentId()) && !own(row);
  }

  /** Who shares without anybody else's word. */
  boolean trusted() {
    return QualityRight.KEEP_CASES.heldBy(who);
  }

  boolean withdraws(CaseRow row) {
    return own(row) || trusted() && scope.sees(row.agentId());
  }

  private boolean own(CaseRow row) {
    return who.name().equals(row.sharedBy());
  }

  boolean seesContact(CaseRow row) {
    return scope.sees(row.agentId());
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bind("everybody", scope.all())
        .bindArray("agents", Long.class, scope.agentIds().toArray())
        .bind("who", who.name())
        .bind("curates", QualityRight.SEE_PROPOSED_CASES.heldBy(who));
  }
}
