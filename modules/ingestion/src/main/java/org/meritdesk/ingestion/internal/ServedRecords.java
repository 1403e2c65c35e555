package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.Workforce;
import org.meritdesk.people.api.WorkingAccount;

/** Reads who served which contact, in sets. */
@ApplicationScoped
public class ServedRecords implements ServedParts {

  private final Jdbi jdbi;
  private final Workforce workforce;

  @Inject
  ServedRecords(Jdbi jdbi, Workforce workforce) {
    this.jdbi = jdbi;
    this.workforce = workforce;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected ServedRecords() {
    this.jdbi = null;
    this.workforce = null;
  }

  @Override
  public List<ServedPart> during(Instant from, Instant toExclusive, Set<Long> agentIds) {
    Map<Long, Long> agents = agents(agentIds);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ServedSql.DURING + ServedSql.TOLD.formatted("p.record_id, p.account_id"))
                .bind("from", from)
                .bind("to", toExclusive)
                .bindArray("accounts", Long.class, (Collection<Long>) agents.keySet())
                .map((row, context) -> part(row, agents))
                .list());
  }

  @Override
  public List<ServedPart> of(long recordId) {
    Map<Long, Long> agents = agents(Set.of());
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ServedSql.OF + ServedSql.TOLD.formatted("p.from_at, p.account_id"))
                .bind("record", recordId)
                .bindArray("accounts", Long.class, (Collection<Long>) agents.keySet())
                .map((row, context) -> part(row, agents))
                .list());
  }

  private Map<Long, Long> agents(Set<Long> wanted) {
    return workforce.accounts().stream()
        .filter(each -> wanted.isEmpty() || wanted.contains(each.agentId()))
        .collect(Collectors.toMap(WorkingAccount::accountId, WorkingAccount::agentId));
  }

  private static ServedPart part(ResultSet row, Map<Long, Long> agents) throws SQLException {
    long account = row.getLong("account_id");
    return new ServedPart(
        row.getLong("record_id"),
        account,
        agents.getOrDefault(account, 0L),
        row.getInt("queue_id"),
        row.getString("zone"),
        row.getString("channel"),
        row.getTimestamp("from_at").toInstant(),
        row.getTimestamp("to_at").toInstant(),
        row.getInt("agent_messages"),
        row.getInt("customer_messages"),
        row.getBigDecimal("lowest"),
        row.getInt("complaints"),
        row.getBoolean("handed_on"),
        row.getString("outcome"));
  }
}
