package org.meritdesk.ingestion.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.internal.store.Names;

/** The names of one load, registered block by block and remembered. */
final class NameBook implements Names {

  private final Function<Collection<String>, Map<String, Long>> registerAgents;
  private final Function<Map<String, String>, Map<String, Integer>> registerQueues;
  private final Function<String, byte[]> mark;
  private final Map<String, Long> accounts = new HashMap<>();
  private final Map<String, Integer> queues = new HashMap<>();

  NameBook(
      Function<Collection<String>, Map<String, Long>> registerAgents,
      Function<Map<String, String>, Map<String, Integer>> registerQueues,
      Function<String, byte[]> mark) {
    this.registerAgents = registerAgents;
    this.registerQueues = registerQueues;
    this.mark = mark;
  }

  /** Registers what is new; queues come with the channel of the contact that names them. */
  void learn(Set<String> agents, Map<String, String> queueChannels) {
    Set<String> newAgents = new HashSet<>(agents);
    newAgents.removeAll(accounts.keySet());
    if (!newAgents.isEmpty()) {
      accounts.putAll(registerAgents.apply(newAgents));
    }
    Map<String, String> newQueues = new HashMap<>(queueChannels);
    newQueues.keySet().removeAll(queues.keySet());
    if (!newQueues.isEmpty()) {
      queues.putAll(registerQueues.apply(newQueues));
    }
  }

  Map<String, Long> accounts() {
    return accounts;
  }

  @Override
  public long account(@Nullable String agent) {
    if (agent == null) {
      return 0;
    }
    Long id = accounts.get(agent);
    if (id == null) {
      throw new IllegalStateException("account not registered: " + agent);
    }
    return id;
  }

  @Override
  public @Nullable Integer queue(@Nullable String code) {
    return code == null ? null : queues.get(code);
  }

  @Override
  public byte @Nullable [] customer(@Nullable String customer) {
    return customer == null ? null : mark.apply(customer);
  }
}
