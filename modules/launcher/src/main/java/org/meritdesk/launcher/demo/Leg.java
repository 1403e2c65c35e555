package org.meritdesk.launcher.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One waiting of a visit for an agent: the first, or the second after a handover. */
record Leg(
    Visit visit,
    long queuedAt,
    @Nullable Worker from,
    List<Facts.Phase> phases,
    List<Facts.Segment> segments,
    List<Line> lines,
    long waited) {

  /** A message still to be numbered. */
  record Line(long at, String authorKind, @Nullable String author, boolean inside, String text) {}

  boolean second() {
    return from != null;
  }
}
