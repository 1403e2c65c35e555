package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.jdbi.v3.core.HandleScope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.HandleSupplier;

/**
 * Runs a short step in a transaction of its own (独立事务), beside the long one of the load: names that
 * several loads share, progress that others shall see, months that a table lacks. Jdbi lends
 * whoever asks in the same thread the handle that is open there; so that the step gets a connection
 * of its own, that handle is put aside meanwhile.
 */
@ApplicationScoped
public class OwnTransaction {

  private final Jdbi jdbi;

  @Inject
  OwnTransaction(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected OwnTransaction() {
    this.jdbi = null;
  }

  /** Runs and commits. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T get(Supplier<T> step) {
    HandleScope scope = jdbi.getHandleScope();
    HandleSupplier outer = scope.get();
    scope.clear();
    try {
      return jdbi.inTransaction(handle -> step.get());
    } finally {
      if (outer != null) {
        scope.set(outer);
      }
    }
  }

  /** Runs and commits. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable step) {
    get(
        () -> {
          step.run();
          return true;
        });
  }
}
