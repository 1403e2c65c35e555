package org.meritdesk.ingestion.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.UnknownAccount;

/** Names the agents behind accounts; an account of nobody goes by its own name. */
final class Parties {

  private final PlatformAccounts accounts;
  private final Agents agents;
  private final Map<Long, PartyView> known = new HashMap<>();

  Parties(PlatformAccounts accounts, Agents agents) {
    this.accounts = accounts;
    this.agents = agents;
  }

  /** Looks all of them up at once. */
  void learn(Collection<Long> accountIds) {
    Set<Long> asked = new HashSet<>(accountIds);
    asked.remove(0L);
    asked.removeAll(known.keySet());
    if (asked.isEmpty()) {
      return;
    }
    Map<Long, Long> owners = accounts.agentsOf(asked);
    Map<Long, AgentView> views = agents.byIds(Set.copyOf(owners.values()));
    owners.forEach(
        (account, agent) -> {
          AgentView view = views.get(agent);
          known.put(
              account, new PartyView(account, agent, view == null ? "#" + agent : view.name()));
        });
    asked.removeAll(owners.keySet());
    if (!asked.isEmpty()) {
      for (UnknownAccount unknown : accounts.unknown()) {
        if (asked.contains(unknown.accountId())) {
          known.put(
              unknown.accountId(), new PartyView(unknown.accountId(), null, unknown.externalId()));
        }
      }
    }
  }

  PartyView of(long accountId) {
    return known.getOrDefault(accountId, new PartyView(accountId, null, "#" + accountId));
  }

  /** The names of those who had a part, in order, by contact. */
  Map<Long, List<String>> byContact(Handle handle, Collection<Long> recordIds) {
    record Took(long recordId, long accountId) {}
    List<Took> parts =
        handle
            .createQuery(
                """
                select s.record_id, s.account_id
                from ingestion.segment_version s
                join ingestion.record_key k using (record_id, version_no)
                where s.record_id = any(:ids)
                order by s.record_id, s.seq""")
            .bindArray("ids", Long.class, recordIds.toArray())
            .map((row, context) -> new Took(row.getLong(1), row.getLong(2)))
            .list();
    learn(parts.stream().map(Took::accountId).toList());
    Map<Long, List<String>> names = new HashMap<>();
    for (Took part : parts) {
      List<String> list = names.computeIfAbsent(part.recordId(), id -> new ArrayList<>());
      String name = of(part.accountId()).name();
      if (!list.contains(name)) {
        list.add(name);
      }
    }
    return names;
  }
}
