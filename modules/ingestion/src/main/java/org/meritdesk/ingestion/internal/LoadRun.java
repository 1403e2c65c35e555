package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.PlatformAccounts;

/** One load, one transaction: all of its good lines or nothing. */
@ApplicationScoped
public class LoadRun {

  private final Jdbi jdbi;
  private final Clock clock;
  private final OwnTransaction own;
  private final LoadLedger ledger;
  private final SourceTable sources;
  private final PlatformAccounts accounts;
  private final CustomerMarks customers;
  private final Envelope envelope;
  private final DirtyMarks dirty;

  @Inject
  LoadRun(
      Jdbi jdbi,
      Clock clock,
      OwnTransaction own,
      LoadLedger ledger,
      SourceTable sources,
      PlatformAccounts accounts,
      CustomerMarks customers,
      Envelope envelope,
      DirtyMarks dirty) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.own = own;
    this.ledger = ledger;
    this.sources = sources;
    this.accounts = accounts;
    this.customers = customers;
    this.envelope = envelope;
    this.dirty = dirty;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected LoadRun() {
    this.jdbi = null;
    this.clock = null;
    this.own = null;
    this.ledger = null;
    this.sources = null;
    this.accounts = null;
    this.customers = null;
    this.envelope = null;
    this.dirty = null;
  }

  /**
   * Does the job.
   *
   * @throws Tried with the result of a dry run, so that nothing of it stays
   */
  @Transactional
  public void run(Job job, ResultHolder result) {
    jdbi.useTransaction(
        handle -> {
          OpenRefusal mending = job.mending();
          if (mending != null) {
            mending.claim(handle);
          }
          LoadResult done =
              new LoadWork(
                      handle,
                      job,
                      clock,
                      own,
                      ledger,
                      new NameRegistry(own, sources, accounts, customers, clock),
                      envelope,
                      dirty)
                  .run();
          result.set(done);
          if (job.dryRun()) {
            throw new Tried();
          }
          ledger.close(handle, job.loadId(), done);
          if (mending != null) {
            mending.mended(handle, job.loadId(), done);
          }
        });
  }

  /** Ends a dry run. */
  static final class Tried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Tried() {
      super("dry run", null, false, false);
    }
  }
}
