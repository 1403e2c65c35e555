package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactRecords;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.RowScope;

/** Finds the contacts behind ratings, complaints, messages and contacts themselves. */
@ApplicationScoped
public class RecordContacts implements ContactRecords {

  /** The contact of each asked record, with the accounts that had a part in it. */
  private static final String SELECT =
      """
      with asked as (
        select k.record_id as asked_id, k.record_id as contact_id
        from ingestion.record_key k where k.record_id = any(:ids) and k.kind = 1
        union all
        select r.record_id, r.contact_id from ingestion.rating_version r
        join ingestion.record_key k using (record_id, version_no) where r.record_id = any(:ids)
        union all
        select p.record_id, p.contact_id from ingestion.complaint_version p
        join ingestion.record_key k using (record_id, version_no) where p.record_id = any(:ids)
        union all
        select m.record_id, m.contact_id from ingestion.message_version m
        join ingestion.record_key k using (record_id, version_no) where m.record_id = any(:ids))
      select a.asked_id,
        array(
          select g.account_id from ingestion.segment_version g
          where g.record_id = c.record_id and g.version_no = c.version_no
            and g.opened_at = c.opened_at) as accounts,
      """;

  private final Jdbi jdbi;
  private final Agents agents;
  private final PlatformAccounts accounts;

  @Inject
  RecordContacts(Jdbi jdbi, Agents agents, PlatformAccounts accounts) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.accounts = accounts;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected RecordContacts() {
    this.jdbi = null;
    this.agents = null;
    this.accounts = null;
  }

  private record Found(long askedId, Set<Long> accounts, ContactLine line) {}

  @Override
  public Map<Long, ContactLine> behind(Collection<Long> recordIds, Caller caller) {
    if (recordIds.isEmpty()) {
      return Map.of();
    }
    Map<YearMonth, Sight> sights = new HashMap<>();
    Map<Long, ContactLine> lines = new HashMap<>();
    for (Found found : found(recordIds)) {
      YearMonth month = month(found.line().openedAt());
      Sight sight = sights.computeIfAbsent(month, each -> sight(caller, each));
      if (sight.sees(found.accounts())) {
        lines.put(found.askedId(), found.line());
      }
    }
    return lines;
  }

  private List<Found> found(Collection<Long> recordIds) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + ContactLines.COLUMNS
                        + " from "
                        + ContactLines.FROM
                        + " join asked a on a.contact_id = c.record_id")
                .bindArray("ids", Long.class, recordIds.toArray())
                .map(
                    (row, context) ->
                        new Found(
                            row.getLong("asked_id"),
                            Arrays.stream((Long[]) row.getArray("accounts").getArray())
                                .collect(Collectors.toSet()),
                            ContactLines.line(row, List.of())))
                .list());
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(at.atZone(ZoneOffset.UTC));
  }

  /** What a caller may see in a month: everything, or the contacts of some accounts. */
  private record Sight(boolean all, Set<Long> accounts) {
    boolean sees(Set<Long> parts) {
      return all || parts.stream().anyMatch(accounts::contains);
    }
  }

  private Sight sight(Caller caller, YearMonth month) {
    RowScope scope = agents.scope(caller, month);
    return new Sight(
        scope.all(),
        scope.all()
            ? Set.of()
            : scope.agentIds().stream()
                .flatMap(agent -> accounts.accountsOf(agent).stream())
                .collect(Collectors.toSet()));
  }
}
