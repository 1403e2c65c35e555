package org.meritdesk.ingestion.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One agent's part of a contact (服务段). */
public record Part(String agent, Instant from, Instant to, String handover) {

  /** The parts that the stretches of service show, where the source does not tell them itself. */
  public static List<Part> of(List<Stretch> stretches) {
    List<Part> parts = new ArrayList<>();
    stretches.stream()
        .filter(s -> s.kind().service() && s.agent() != null)
        .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
        .forEach(s -> add(parts, s));
    return parts;
  }

  private static void add(List<Part> parts, Stretch stretch) {
    String agent = stretch.agent();
    if (agent == null) {
      return;
    }
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).agent().equals(agent)) {
      Part before = parts.get(last);
      Instant to = before.to().isAfter(stretch.to()) ? before.to() : stretch.to();
      parts.set(last, new Part(agent, before.from(), to, before.handover()));
    } else {
      parts.add(new Part(agent, stretch.from(), stretch.to(), "none"));
    }
  }
}
