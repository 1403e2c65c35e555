package org.meritdesk.ingestion.api;

import org.meritdesk.people.api.Caller;

/** What was loaded (装载记录). */
public interface Loads {

  /** The loads that match, the newest first; a running one shows how far it is. */
  LoadPage search(LoadQuery query, Caller caller);

  /**
   * One load.
   *
   * @throws org.meritdesk.kernel.Problem {@code load-not-found}
   */
  LoadReport get(long loadId, Caller caller);

  /**
   * What is odd in the facts of a load.
   *
   * @throws org.meritdesk.kernel.Problem {@code load-not-found}; {@code load-not-done} while it
   *     runs or if it failed
   */
  QualityReport quality(long loadId, Caller caller);
}
