package org.meritdesk.measures.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ContactFact.Author;
import org.meritdesk.measures.api.ContactFact.Handover;
import org.meritdesk.measures.api.ContactFact.Part;
import org.meritdesk.measures.api.ContactFact.Utterance;

/** Who took part in a contact, the earliest first (参与客服一览). */
final class Holders {

  private final List<Holder> agents;
  private final Map<Long, Holder> byAccount;
  private final long first;
  private final long owner;
  private final boolean handedOn;

  private Holders(
      List<Holder> agents, Map<Long, Holder> byAccount, long first, long owner, boolean handedOn) {
    this.agents = agents;
    this.byAccount = byAccount;
    this.first = first;
    this.owner = owner;
    this.handedOn = handedOn;
  }

  static Holders of(ContactFact contact, Roster roster) {
    Map<Long, Long> firstAt = firstMoments(contact);
    Map<Long, List<Long>> accountsOf = new LinkedHashMap<>();
    Map<Long, Worker> workers = new LinkedHashMap<>();
    for (long account : firstAt.keySet()) {
      Worker worker = roster.ofAccount(account);
      if (worker != null) {
        accountsOf.computeIfAbsent(worker.agentId(), id -> new ArrayList<>()).add(account);
        workers.put(worker.agentId(), worker);
      }
    }
    List<Holder> agents = new ArrayList<>();
    Map<Long, Holder> byAccount = new LinkedHashMap<>();
    for (Worker worker : workers.values()) {
      List<Long> accounts = accountsOf.getOrDefault(worker.agentId(), List.of());
      Holder holder = holder(contact, worker, accounts, firstAt, roster);
      agents.add(holder);
      accounts.forEach(account -> byAccount.put(account, holder));
    }
    agents.sort(Comparator.comparingLong(Holder::firstAt).thenComparingLong(Holder::agentId));
    return new Holders(agents, byAccount, first(firstAt), owner(contact), handedOn(contact));
  }

  /** The agents, the earliest first. */
  List<Holder> agents() {
    return agents;
  }

  /** One share per team, the earliest first; agents without a team have none. */
  List<Holder> teams() {
    Map<Long, Holder> teams = new LinkedHashMap<>();
    for (Holder agent : agents) {
      if (agent.teamId() != 0) {
        teams.merge(agent.teamId(), agent, Holder::with);
      }
    }
    return List.copyOf(teams.values());
  }

  /** Who had it first, or null if that is not known. */
  @Nullable Holder first() {
    return byAccount.get(first);
  }

  /** Who had it last, or null if that is not known. */
  @Nullable Holder owner() {
    return byAccount.get(owner);
  }

  /** The holder behind an account, or null. */
  @Nullable Holder of(long accountId) {
    return byAccount.get(accountId);
  }

  /** Whether it went through more than one pair of hands. */
  boolean handedOn() {
    return handedOn;
  }

  private static Map<Long, Long> firstMoments(ContactFact contact) {
    Map<Long, Long> first = new LinkedHashMap<>();
    for (Part part : contact.parts()) {
      first.merge(part.accountId(), part.from(), Math::min);
    }
    Set<Long> withPart = new HashSet<>(first.keySet());
    long[] phases = contact.phases();
    for (int i = 0; i + 3 < phases.length; i += 4) {
      if (phases[i] >= ContactFact.INTERACT
          && phases[i + 1] != 0
          && !withPart.contains(phases[i + 1])) {
        first.merge(phases[i + 1], phases[i + 2], Math::min);
      }
    }
    for (Utterance message : contact.messages()) {
      if (message.author() == Author.AGENT && !message.hidden() && message.accountId() != 0) {
        first.putIfAbsent(message.accountId(), message.at());
      }
    }
    return first;
  }

  private static Holder holder(
      ContactFact contact,
      Worker worker,
      List<Long> accounts,
      Map<Long, Long> firstAt,
      Roster roster) {
    long first = accounts.stream().mapToLong(firstAt::get).min().orElseThrow();
    WorkHour when = worker.at(first);
    Work work = Work.of(contact, accounts);
    boolean handedOn = false;
    boolean escalated = false;
    for (Part part : contact.parts()) {
      if (accounts.contains(part.accountId())) {
        handedOn |= part.handover() != Handover.NONE;
        escalated |= part.handover() == Handover.ESCALATION;
      }
    }
    return new Holder(
        worker.agentId(),
        roster.teamOf(worker.agentId(), when.day()),
        when,
        first,
        work.talk(),
        work.hold(),
        work.wrapup(),
        work.handling(),
        handedOn,
        escalated);
  }

  private static long first(Map<Long, Long> firstAt) {
    return firstAt.entrySet().stream()
        .min(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  private static long owner(ContactFact contact) {
    long owner = 0;
    long since = Long.MIN_VALUE;
    for (Part part : contact.parts()) {
      if (part.from() > since || (part.from() == since && part.accountId() > owner)) {
        owner = part.accountId();
        since = part.from();
      }
    }
    if (owner == 0) {
      for (Utterance message : contact.messages()) {
        if (message.author() == Author.AGENT && !message.hidden()) {
          owner = message.accountId();
        }
      }
    }
    return owner;
  }

  private static boolean handedOn(ContactFact contact) {
    long first = 0;
    for (Part part : contact.parts()) {
      if (part.handover() != Handover.NONE || (first != 0 && part.accountId() != first)) {
        return true;
      }
      first = part.accountId();
    }
    return false;
  }
}
