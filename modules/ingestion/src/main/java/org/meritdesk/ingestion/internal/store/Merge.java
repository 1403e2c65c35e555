package org.meritdesk.ingestion.internal.store;

import org.jdbi.v3.core.Handle;

/**
 * Stores the accepted lines as versions, with the keys they refer to and the repeats they reveal.
 */
public final class Merge {

  /** Held shared while a batch is stored; who closes a month takes it exclusively. */
  public static final long BATCH_LOCK = 4711;

  private final Handle handle;
  private final FactTable table;
  private final int source;

  /** Of a staged and judged load. */
  public Merge(Handle handle, FactTable table, int source) {
    this.handle = handle;
    this.table = table;
    this.source = source;
  }

  /** Lets only one load of the source judge and store at a time. */
  public static void lockSource(Handle handle, int source) {
    handle.execute("select pg_advisory_xact_lock(4713, ?)", source);
  }

  /** The number of the batch, drawn under the shared lock. */
  public static long batch(Handle handle) {
    handle.execute("select pg_advisory_xact_lock_shared(?)", BATCH_LOCK);
    return handle.createQuery("select nextval('ingestion.batch_no')").mapTo(Long.class).one();
  }

  /** Stores. */
  public void run(long batch) {
    if (table.refersToContact()) {
      referTo();
    }
    for (String insert : table.inserts()) {
      var update = handle.createUpdate(insert);
      if (insert.contains(":batch")) {
        update.bind("batch", batch);
      }
      if (insert.contains(":source")) {
        update.bind("source", source);
      }
      update.execute();
    }
    if (!table.refersToContact() && table.moment().equals("opened_at")) {
      new RepeatLinks(handle).find();
    }
  }

  /** A contact that is referred to before it arrives gets a key without a version. */
  private void referTo() {
    handle
        .createUpdate(
            """
            insert into ingestion.record_key (source_id, kind, external_id)
            select distinct :source, 1, s.contact
            from intake_accepted a join intake_stage s using (line)
            where s.contact is not null
            order by s.contact
            on conflict (source_id, kind, external_id) do nothing""")
        .bind("source", source)
        .execute();
  }
}
