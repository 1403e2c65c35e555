package org.meritdesk.measures.domain;

import java.time.ZoneId;

/**
 * An agent as the day rule needs it (考核日规则): the zone, and the minutes after midnight of the day
 * before.
 */
public record Worker(long agentId, ZoneId zone, int cutoffMinutes) {

  /** The work day and hour of a moment. */
  public WorkHour at(long millis) {
    return WorkHour.of(millis, zone, cutoffMinutes);
  }
}
