package org.meritdesk.measures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Assignment;

/** Whose account it is, and in which team on which day (归属名册). */
public final class Roster {

  private final Map<Long, Worker> byAccount;
  private final Map<Long, List<Long>> accounts = new HashMap<>();
  private final Map<Long, Worker> byAgent = new HashMap<>();
  private final Map<Long, List<Assignment>> places = new HashMap<>();

  /** Of resolved accounts and of all assignments. */
  public Roster(Map<Long, Worker> byAccount, Collection<Assignment> assignments) {
    this.byAccount = Map.copyOf(byAccount);
    byAccount.forEach(
        (account, worker) -> {
          accounts.computeIfAbsent(worker.agentId(), id -> new ArrayList<>()).add(account);
          byAgent.put(worker.agentId(), worker);
        });
    for (Assignment assignment : assignments) {
      places.computeIfAbsent(assignment.agentId(), id -> new ArrayList<>()).add(assignment);
    }
  }

  /** The agent behind an account, or null while it is unknown. */
  public @Nullable Worker ofAccount(long accountId) {
    return byAccount.get(accountId);
  }

  /** The agent, or null if no account is the agent's. */
  public @Nullable Worker ofAgent(long agentId) {
    return byAgent.get(agentId);
  }

  /** The accounts of an agent. */
  public List<Long> accountsOf(long agentId) {
    return accounts.getOrDefault(agentId, List.of());
  }

  /** The agent's team on a day, or 0. */
  public long teamOf(long agentId, long day) {
    for (Assignment place : places.getOrDefault(agentId, List.of())) {
      if (covers(place, day)) {
        return place.teamId();
      }
    }
    return 0;
  }

  /** Who was in the team on a day. */
  public Set<Long> membersOf(long teamId, long day) {
    Set<Long> members = new HashSet<>();
    places.forEach(
        (agent, list) -> {
          if (list.stream().anyMatch(place -> place.teamId() == teamId && covers(place, day))) {
            members.add(agent);
          }
        });
    return members;
  }

  private static boolean covers(Assignment place, long day) {
    return place.from().toEpochDay() <= day
        && (place.toExclusive() == null || day < place.toExclusive().toEpochDay());
  }
}
