package org.meritdesk.ingestion.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where a month's facts end (结账口径): the last batch, and contacts that may still be repeated. */
public interface Cutoff {

  /**
   * Waits for running commits of intake, keeps others out until the transaction ends, and gives the
   * last batch number drawn; 0 before the first.
   */
  long holdAtLastBatch();

  /**
   * Contacts handled between these days, of identified customers, whose repeat window was still
   * open then; oldest first, by the zone of their queue.
   */
  List<OpenWindow> openWindows(LocalDate from, LocalDate toExclusive, Instant asOf);

  /**
   * A contact that may still be repeated (重复来电观察期未满).
   *
   * @param recordId the contact
   * @param closedAt when it ended
   * @param openUntil 24 hours later
   */
  record OpenWindow(long recordId, Instant closedAt, Instant openUntil) {}
}
