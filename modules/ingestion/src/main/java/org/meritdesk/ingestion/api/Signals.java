package org.meritdesk.ingestion.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What somebody should look at now, contact by contact (即时信号). */
public interface Signals {

  /** Valid ratings since a moment that are no better, oldest first. */
  List<LowRating> lowRatings(Instant from, BigDecimal atMost, int max);

  /** Open contacts since a moment that have waited since before another, longest first. */
  List<OpenQuestion> unanswered(Instant from, Instant before, int max);
}
