package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.AccountResolved;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.UnknownAccount;

/** Keeps the platforms' accounts and whose they are (平台账号). */
@ApplicationScoped
class AccountRegister implements PlatformAccounts {

  private Jdbi jdbi;
  private Clock clock;
  private Audit audit;
  private AgentChanges agents;
  private Moves moves;
  private Event<AccountResolved> resolved;

  @Inject
  AccountRegister(
      Jdbi jdbi,
      Clock clock,
      Audit audit,
      AgentChanges agents,
      Moves moves,
      Event<AccountResolved> resolved) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.audit = audit;
    this.agents = agents;
    this.moves = moves;
    this.resolved = resolved;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AccountRegister() {}

  @Override
  @Transactional
  public Map<String, Long> register(String source, Collection<String> externalIds, Instant seenAt) {
    Map<String, Long> known = new HashMap<>();
    if (externalIds.isEmpty()) {
      return known;
    }
    // In one order everywhere, so that two loads never wait for each other in a ring.
    Collection<String> ordered = new TreeSet<>(externalIds);
    jdbi.useTransaction(
        handle -> {
          read(handle, source, ordered, known);
          ordered.removeAll(known.keySet());
          if (!ordered.isEmpty()) {
            insert(handle, source, ordered, seenAt);
            read(handle, source, ordered, known);
          }
        });
    return known;
  }

  @Override
  public Map<Long, Long> agentsOf(Collection<Long> accountIds) {
    return jdbi.withHandle(
        handle -> {
          Map<Long, Long> agentOf = new HashMap<>();
          handle
              .createQuery(
                  """
                  select account_id, agent_id from people.platform_account
                  where account_id = any(:ids) and agent_id is not null
                  """)
              .bind("ids", Sql.bigints(accountIds))
              .map((row, c) -> Map.entry(row.getLong("account_id"), row.getLong("agent_id")))
              .forEach(entry -> agentOf.put(entry.getKey(), entry.getValue()));
          return agentOf;
        });
  }

  @Override
  public List<Long> accountsOf(long agentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select account_id from people.platform_account"
                        + " where agent_id = :agent order by account_id")
                .bind("agent", agentId)
                .mapTo(Long.class)
                .list());
  }

  @Override
  public List<UnknownAccount> unknown() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select account_id, source, external_id, first_seen
                    from people.platform_account
                    where agent_id is null
                    order by first_seen, account_id
                    """)
                .map(
                    (row, c) ->
                        new UnknownAccount(
                            row.getLong("account_id"),
                            row.getString("source"),
                            row.getString("external_id"),
                            Sql.instant(row, "first_seen")))
                .list());
  }

  @Override
  @Transactional
  public void resolve(long accountId, long agentId, Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    jdbi.useTransaction(
        handle -> {
          if (AgentRows.one(handle, agentId, LocalDate.now(clock)) == null) {
            throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agentId);
          }
          give(handle, accountId, agentId, caller);
        });
  }

  @Override
  @Transactional
  public int adopt(
      Collection<Long> accountIds,
      long teamId,
      String postCode,
      LocalDate from,
      String zone,
      Caller caller) {
    PeopleRight.EDIT_PEOPLE.demandOf(caller);
    return jdbi.inTransaction(
        handle -> {
          List<UnknownAccount> adopted =
              unknown().stream().filter(a -> accountIds.contains(a.accountId())).toList();
          for (UnknownAccount account : adopted) {
            AgentView agent =
                agents.create(
                    handle,
                    new AgentDraft(
                        null,
                        null,
                        freeNumber(handle, account),
                        account.externalId(),
                        null,
                        from,
                        zone,
                        0,
                        null),
                    caller);
            moves.assign(handle, agent.id(), teamId, postCode, from, caller);
            give(handle, account.accountId(), agent.id(), caller);
          }
          return adopted.size();
        });
  }

  /** The account's own name, or with the source in front where somebody has that number. */
  private static String freeNumber(Handle handle, UnknownAccount account) {
    boolean taken =
        handle
                .createQuery("select count(*) from people.agent where employee_no = :number")
                .bind("number", account.externalId())
                .mapTo(Long.class)
                .one()
            > 0;
    return taken ? account.source() + "-" + account.externalId() : account.externalId();
  }

  private void give(Handle handle, long accountId, long agentId, Caller caller) {
    int given =
        handle
            .createUpdate(
                """
                update people.platform_account
                set agent_id = :agent, resolved_at = :at, resolved_by = :who
                where account_id = :account and agent_id is null
                """)
            .bind("agent", agentId)
            .bind("at", clock.instant())
            .bind("who", caller.name())
            .bind("account", accountId)
            .execute();
    if (given == 0) {
      throw refusal(handle, accountId);
    }
    audit.record(
        caller,
        "account.resolved",
        "account",
        Long.toString(accountId),
        null,
        Map.of("agent", agentId));
    resolved.fire(new AccountResolved(accountId, agentId));
  }

  private static RuntimeException refusal(Handle handle, long accountId) {
    return handle
        .createQuery("select agent_id from people.platform_account where account_id = :account")
        .bind("account", accountId)
        .mapTo(Long.class)
        .findOne()
        .map(agent -> PeopleProblem.ACCOUNT_RESOLVED.problem("account", accountId, "agent", agent))
        .orElseGet(() -> PeopleProblem.ACCOUNT_NOT_FOUND.problem("account", accountId));
  }

  private static void read(
      Handle handle, String source, Collection<String> externalIds, Map<String, Long> into) {
    handle
        .createQuery(
            """
            select external_id, account_id from people.platform_account
            where source = :source and external_id = any(:ids)
            """)
        .bind("source", source)
        .bind("ids", Sql.texts(externalIds))
        .map((row, c) -> Map.entry(row.getString("external_id"), row.getLong("account_id")))
        .forEach(entry -> into.put(entry.getKey(), entry.getValue()));
  }

  private static void insert(
      Handle handle, String source, Collection<String> externalIds, Instant seenAt) {
    handle
        .createUpdate(
            """
            insert into people.platform_account (source, external_id, first_seen)
            select :source, id, :seen from unnest(:ids) with ordinality as x (id, n) order by n
            on conflict (source, external_id) do nothing
            """)
        .bind("source", source)
        .bind("ids", Sql.texts(externalIds))
        .bind("seen", seenAt)
        .execute();
  }
}
