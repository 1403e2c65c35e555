package org.meritdesk.ingestion.api;

import org.meritdesk.people.api.Caller;

/**
 * Ends what was kept long enough (到期清除): raw lines, the values quoted from refused ones, and the
 * texts of messages. Facts and figures stay.
 */
public interface Purge {

  /**
   * Purges what is due by the {@link Retention} and writes it into the audit trail.
   *
   * @throws org.meritdesk.kernel.Problem {@code not-allowed}
   */
  PurgeReport run(Caller caller);
}
