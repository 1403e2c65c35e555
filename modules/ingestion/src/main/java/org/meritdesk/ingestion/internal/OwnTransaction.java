package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Runs a short step in a transaction of its own (独立事务), beside the long one of the load: names that
 * several loads share, progress that others shall see, months that a table lacks.
 */
@ApplicationScoped
public class OwnTransaction {

  /** Runs and commits. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T get(Supplier<T> step) {
    return step.get();
  }

  /** Runs and commits. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable step) {
    step.run();
  }
}
