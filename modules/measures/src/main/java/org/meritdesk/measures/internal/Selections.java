package org.meritdesk.measures.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.Roster;
import org.meritdesk.measures.domain.WorkHour;
import org.meritdesk.measures.domain.Worker;

/** Which facts the cells of some days need (取数范围). */
final class Selections {

  private final Roster roster;
  private final Set<ZoneId> queueZones;

  Selections(Roster roster, Set<ZoneId> queueZones) {
    this.roster = roster;
    this.queueZones = queueZones;
  }

  /** For the keys, whose days lie from the first to the last. */
  FactSelection of(Iterable<Key> keys, long firstDay, long lastDay) {
    Set<Long> agents = new HashSet<>();
    Set<Long> queues = new HashSet<>();
    Set<Long> teams = new HashSet<>();
    for (Key key : keys) {
      if (key.kind() == SubjectKind.AGENT) {
        agents.add(key.id());
      } else if (key.kind() == SubjectKind.TEAM) {
        teams.add(key.id());
        agents.addAll(roster.membersOf(key.id(), key.day()));
      } else {
        queues.add(key.id());
      }
    }
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    Set<Long> accounts = new HashSet<>();
    for (long agent : agents) {
      Worker worker = roster.ofAgent(agent);
      if (worker != null) {
        accounts.addAll(roster.accountsOf(agent));
        from = Math.min(from, start(firstDay, worker.zone(), worker.cutoffMinutes()));
        to = Math.max(to, start(lastDay + 1, worker.zone(), worker.cutoffMinutes()));
      }
    }
    for (ZoneId zone : queues.isEmpty() ? Set.<ZoneId>of() : queueZones) {
      from = Math.min(from, start(firstDay, zone, 0));
      to = Math.max(to, start(lastDay + 1, zone, 0));
    }
    if (from > to) {
      // Figures delivered by team know no zone, only the day.
      from = start(firstDay, ZoneOffset.UTC, 0);
      to = start(lastDay + 1, ZoneOffset.UTC, 0);
    }
    return FactSelection.concerning(
        Instant.ofEpochMilli(from), Instant.ofEpochMilli(to), agents, accounts, queues, teams);
  }

  /** Everything that may count for the days, wherever. */
  FactSelection everything(long firstDay, long lastDay) {
    return FactSelection.everything(
        Instant.ofEpochMilli(start(firstDay, ZoneId.of("+14"), 0)),
        Instant.ofEpochMilli(start(lastDay + 1, ZoneId.of("-12"), 720)));
  }

  private static long start(long day, ZoneId zone, int cutoffMinutes) {
    return WorkHour.startOf(day, zone, cutoffMinutes);
  }
}
