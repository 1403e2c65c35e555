package org.meritdesk.ingestion.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** The platforms and their queues (数据源与队列). */
public interface Sources {

  /** All platforms with their freshness, by code. */
  List<SourceView> all();

  /**
   * Creates a platform or changes its name and zone; what is counted by the zone is counted anew.
   *
   * @throws org.meritdesk.kernel.Problem {@code source-invalid}, {@code zone-invalid}, {@code
   *     not-allowed}
   */
  SourceView save(String code, String name, String zone, Caller caller);

  /** All queues, by source and code. */
  List<QueueView> queues();

  /**
   * Creates a queue or changes it; what is counted for it is counted anew.
   *
   * @param queue the id is ignored; source and code say which
   * @throws org.meritdesk.kernel.Problem {@code source-invalid}, {@code zone-invalid}, {@code
   *     not-allowed}
   */
  QueueView saveQueue(QueueView queue, Caller caller);
}
