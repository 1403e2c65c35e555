package org.meritdesk.quality.api;

import java.time.LocalDate;

/**
 * Days on which an inspector is away (缺勤).
 *
 * @param from the first day
 * @param to the last day
 */
public record Absence(LocalDate from, LocalDate to) {

  /** Whether the day is one of them. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
