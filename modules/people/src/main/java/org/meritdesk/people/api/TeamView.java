package org.meritdesk.people.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team (团队).
 *
 * @param version counts changes; for {@code ETag} and {@code If-Match}
 * @param leads who leads or led it, the newest first
 */
public record TeamView(
    long id,
    String code,
    String nameZh,
    String nameEn,
    String zone,
    int version,
    List<Lead> leads) {

  /** Copies the list. */
  public TeamView {
    leads = List.copyOf(leads);
  }

  /** A stretch of leading the team (组长任期); the end is exclusive, null while it lasts. */
  public record Lead(long agentId, String name, LocalDate from, @Nullable LocalDate toExclusive) {

    /** Whether the team is led on the day. */
    public boolean covers(LocalDate day) {
      LocalDate end = toExclusive;
      return !day.isBefore(from) && (end == null || day.isBefore(end));
    }
  }
}
