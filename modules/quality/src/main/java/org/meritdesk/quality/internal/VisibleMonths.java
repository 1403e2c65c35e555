package org.meritdesk.quality.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.quality.api.QualityRight;

/**
 * Whose inspections a caller sees, month by month (可见范围), as a condition of the query: whom a lead
 * led in the month in which the contact was.
 */
final class VisibleMonths {

  /** Holds for a visible {@code quality.inspection i}. */
  static final String CONDITION =
      """
      (:all or (i.agent_id, to_char(i.at at time zone i.zone, 'YYYY-MM')) in (
        select agent, month from unnest(:agents, :months) as seen(agent, month)))
      and (i.state in ('PUBLISHED', 'ACKNOWLEDGED')
        or :drafts and i.agent_id is distinct from cast(:self as bigint))
      """;

  private static final int LONGEST = 60;

  private final boolean all;
  private final boolean drafts;
  private final Caller caller;
  private final List<Long> seenAgents = new ArrayList<>();
  private final List<String> seenMonths = new ArrayList<>();

  VisibleMonths(Agents agents, Caller caller, Instant from, Instant to) {
    this.caller = caller;
    this.drafts = QualityRight.SEE_DRAFTS.heldBy(caller);
    YearMonth last = YearMonth.from(to.plusSeconds(86_400).atOffset(ZoneOffset.UTC));
    YearMonth first = YearMonth.from(from.minusSeconds(86_400).atOffset(ZoneOffset.UTC));
    RowScope newest = agents.scope(caller, last);
    this.all = newest.all();
    YearMonth month = last;
    for (int n = 0; !all && n < LONGEST && !month.isBefore(first); n++) {
      for (long agent : agents.scope(caller, month).agentIds()) {
        seenAgents.add(agent);
        seenMonths.add(month.toString());
      }
      month = month.minusMonths(1);
    }
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bind("all", all)
        .bind("drafts", drafts)
        .bind("self", caller.agentId())
        .bindArray("agents", Long.class, seenAgents.toArray())
        .bindArray("months", String.class, seenMonths.toArray());
  }
}
