package org.meritdesk.ingestion.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meritdesk.ingestion.internal.store.Touched;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Subject;

/** The cells on whose work days something changed; a quarter of an hour may fall on two days. */
final class DirtyDays {

  /** Where and when an agent's day begins. */
  record Shift(long agentId, ZoneId zone, int cutoffMinutes) {}

  private final Set<CellKey> keys = new HashSet<>();

  Collection<CellKey> keys() {
    return keys;
  }

  void account(Touched.AccountTime time, Map<Long, Shift> shifts) {
    Shift shift = shifts.get(time.accountId());
    if (shift != null) {
      add(Subject.agent(shift.agentId()), time.quarter(), shift.zone(), shift.cutoffMinutes());
    }
  }

  void queue(Touched.QueueTime time, ZoneId zone) {
    add(Subject.queue(time.queueId()), time.quarter(), zone, 0);
    add(Subject.COMPANY, time.quarter(), zone, 0);
  }

  void day(Subject subject, LocalDate day) {
    keys.add(new CellKey(subject, day));
  }

  private void add(Subject subject, long quarter, ZoneId zone, int cutoffMinutes) {
    Instant begin = Instant.ofEpochSecond(quarter * Touched.QUARTER_SECONDS);
    day(subject, workDay(begin, zone, cutoffMinutes));
    if (cutoffMinutes % 15 != 0) {
      Instant last = begin.plusSeconds(Touched.QUARTER_SECONDS - 1L);
      day(subject, workDay(last, zone, cutoffMinutes));
    }
  }

  private static LocalDate workDay(Instant at, ZoneId zone, int cutoffMinutes) {
    return at.atZone(zone).toLocalDateTime().minusMinutes(cutoffMinutes).toLocalDate();
  }
}
