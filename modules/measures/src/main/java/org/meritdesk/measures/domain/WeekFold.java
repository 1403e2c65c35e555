package org.meritdesk.measures.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.SubjectKind;

/** Sums one agent's contributions by hour of the week (按周时段合计); agents have no stored hours. */
public final class WeekFold implements ContributionSink {

  private final Basis basis;
  private final long agentId;
  private final long firstDay;
  private final long lastDay;
  private final Map<Integer, Tally> hours = new HashMap<>();

  /** Of the days from the first to the last. */
  public WeekFold(Basis basis, long agentId, long firstDay, long lastDay) {
    this.basis = basis;
    this.agentId = agentId;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  @Override
  public void add(
      Basis added,
      SubjectKind kind,
      long subjectId,
      long day,
      int hour,
      long recordId,
      long at,
      long numerator,
      long denominator,
      @Nullable ExclusionCause cause) {
    if (added == basis
        && cause == null
        && kind == SubjectKind.AGENT
        && subjectId == agentId
        && hour >= 0
        && firstDay <= day
        && day <= lastDay) {
      int weekday = LocalDate.ofEpochDay(day).getDayOfWeek().getValue();
      hours
          .computeIfAbsent(weekday * 24 + hour, key -> new Tally())
          .add(basis, numerator, denominator);
    }
  }

  @Override
  public void presence(long agent, long day, long recordId, long from, long to, boolean handling) {
    // Occupancy is a figure of whole days.
  }

  /** The tallies, by weekday (1 is Monday) × 24 + hour. */
  public Map<Integer, Tally> hours() {
    return hours;
  }
}
