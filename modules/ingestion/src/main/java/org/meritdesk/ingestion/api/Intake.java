package org.meritdesk.ingestion.api;

import java.io.InputStream;
import org.meritdesk.people.api.Caller;

/**
 * Takes facts in (数据接入): streamed, idempotent on source and external id, the good lines stored and
 * the refused ones in quarantine; a failure stores nothing.
 */
public interface Intake {

  /**
   * Reads the stream to its end and stores what is good.
   *
   * @throws org.meritdesk.kernel.Problem {@code kind-unknown}, {@code profile-unknown}, {@code
   *     source-invalid}, {@code intake-malformed} if the stream as a whole cannot be read, {@code
   *     intake-too-large}, {@code not-allowed}
   */
  LoadReport take(IntakeRequest request, InputStream lines, Caller caller);
}
