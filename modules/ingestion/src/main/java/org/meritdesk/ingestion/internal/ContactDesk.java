package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.ContactPage;
import org.meritdesk.ingestion.api.ContactQuery;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.RowScope;

/**
 * Reads contacts for those who may see them: an agent the own, a lead those of the team's members.
 */
@ApplicationScoped
public class ContactDesk implements Contacts {

  private final Jdbi jdbi;
  private final Clock clock;
  private final Agents agents;
  private final PlatformAccounts accounts;

  @Inject
  ContactDesk(Jdbi jdbi, Clock clock, Agents agents, PlatformAccounts accounts) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.agents = agents;
    this.accounts = accounts;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected ContactDesk() {
    this.jdbi = null;
    this.clock = null;
    this.agents = null;
    this.accounts = null;
  }

  @Override
  public ContactView get(long recordId, Caller caller) {
    return jdbi.withHandle(
        handle -> {
          ContactFile.Head head =
              ContactFile.head(handle, recordId).orElseThrow(() -> notFound(recordId));
          RowScope scope =
              agents.scope(caller, YearMonth.from(head.openedAt().atZone(head.zone())));
          if (!scope.all() && !ContactFile.tookPart(handle, recordId, accountsOf(scope))) {
            throw notFound(recordId);
          }
          return new ContactFile(handle, new Parties(accounts, agents)).view(head);
        });
  }

  @Override
  public ContactPage search(ContactQuery query, Caller caller) {
    YearMonth month = YearMonth.from(at(query).atZone(ZoneId.of(caller.zone())));
    RowScope scope = agents.scope(caller, month);
    List<Long> visible = scope.all() ? null : accountsOf(scope);
    List<Long> wanted = query.agentId() == null ? null : accounts.accountsOf(query.agentId());
    return jdbi.withHandle(
        handle ->
            new ContactSearch(handle, new Parties(accounts, agents)).find(query, visible, wanted));
  }

  private Instant at(ContactQuery query) {
    return query.from() == null ? clock.instant() : query.from();
  }

  private List<Long> accountsOf(RowScope scope) {
    List<Long> ids = new ArrayList<>();
    scope.agentIds().forEach(agent -> ids.addAll(accounts.accountsOf(agent)));
    return ids;
  }

  private static RuntimeException notFound(long recordId) {
    return IngestionProblem.CONTACT_NOT_FOUND.problem("contact", recordId);
  }
}
