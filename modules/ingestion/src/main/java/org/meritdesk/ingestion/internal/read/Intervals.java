package org.meritdesk.ingestion.internal.read;

import java.time.Duration;
import java.time.Instant;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.domain.Midnight;

/** An end before its beginning: skew is kept as no time and reported, more is refused. */
final class Intervals {

  private Intervals() {}

  static Instant end(Fields fields, String name, Instant from, Instant to, Marks marks) {
    if (!to.isBefore(from)) {
      return to;
    }
    if (Midnight.crossed(Duration.between(from, to))) {
      throw fields.negative(name);
    }
    marks.add(QualityCheck.NEGATIVE_INTERVAL);
    return from;
  }
}
