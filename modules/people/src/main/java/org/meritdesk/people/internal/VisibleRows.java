package org.meritdesk.people.internal;

import java.time.YearMonth;
import org.jdbi.v3.core.statement.SqlStatement;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.Role;

/**
 * Which agents a caller sees in a month, as a condition of the query itself (行级权限): the own row,
 * the members that the own teams had while the caller led them, or all.
 */
final class VisibleRows {

  /** Holds for a visible {@code people.agent a}. */
  static final String CONDITION =
      """
      (:see_all or a.agent_id = :self or exists (
         select 1
         from people.team_lead l
         join people.assignment m on m.team_id = l.team_id
         where l.agent_id = :lead
           and m.agent_id = a.agent_id
           and daterange(l.valid_from, l.valid_to) * daterange(m.valid_from, m.valid_to)
             && daterange(:month_from, :month_to)))
      """;

  private VisibleRows() {}

  static <S extends SqlStatement<S>> S bind(S statement, Caller caller, YearMonth month) {
    return statement
        .bind("see_all", PeopleRight.SEE_ALL.heldBy(caller))
        .bind("self", caller.agentId())
        .bind("lead", caller.has(Role.TEAM_LEAD) ? caller.agentId() : null)
        .bind("month_from", Sql.date(month.atDay(1)))
        .bind("month_to", Sql.date(month.plusMonths(1).atDay(1)));
  }
}
