package org.meritdesk.incentive.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Work in a row without a complaint (连续零投诉工时).
 *
 * @param seconds of work, overlapping contacts counted once
 * @param contacts how many it counts
 */
public record Streak(Instant from, Instant to, long seconds, int contacts) {

  private static final Duration LONGEST_PART = Duration.ofHours(2);

  /**
   * Part of a contact that somebody served (服务片段).
   *
   * @param complaint whether a valid complaint is about it
   */
  public record Part(Instant from, Instant to, boolean complaint) {}

  /** The one with the most work; with none at all where nothing was served without complaint. */
  public static Streak longest(List<Part> parts) {
    Streak none = new Streak(Instant.EPOCH, Instant.EPOCH, 0, 0);
    Streak best = none;
    Streak current = none;
    for (Part part : parts.stream().sorted(Comparator.comparing(Part::from)).toList()) {
      current = part.complaint() ? none : current.with(part);
      best = current.seconds > best.seconds ? current : best;
    }
    return best;
  }

  private Streak with(Part part) {
    Instant limit = part.from().plus(LONGEST_PART);
    Instant end = part.to().isAfter(limit) ? limit : part.to();
    boolean first = contacts == 0;
    Instant begin = first || part.from().isAfter(to) ? part.from() : to;
    long more = Math.max(0, Duration.between(begin, end).toSeconds());
    return new Streak(
        first ? part.from() : from,
        first || end.isAfter(to) ? end : to,
        seconds + more,
        contacts + 1);
  }
}
