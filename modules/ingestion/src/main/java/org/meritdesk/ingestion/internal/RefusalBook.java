package org.meritdesk.ingestion.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.internal.store.Verdicts;

/** The refused lines of a load: quarantined block by block, the first of them shown at once. */
final class RefusalBook {

  private final Handle handle;
  private final Job job;
  private final Instant at;
  private final List<Refusal> waiting = new ArrayList<>();
  private final List<Refusal> first = new ArrayList<>();
  private long count;

  RefusalBook(Handle handle, Job job, Instant at) {
    this.handle = handle;
    this.job = job;
    this.at = at;
  }

  void add(Refusal refusal) {
    count++;
    if (first.size() < LoadWork.FIRST_REFUSALS) {
      first.add(refusal);
    }
    if (!job.dryRun()) {
      waiting.add(refusal);
    }
  }

  /** Puts the waiting ones into quarantine. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into ingestion.refusal (load_id, line_no, code, field, value, at)
            values (:load, :line, :code, :field, :value, :at)""")) {
      for (Refusal refusal : waiting) {
        batch
            .bind("load", job.loadId())
            .bind("line", refusal.line())
            .bind("code", refusal.code().name())
            .bind("field", refusal.field())
            .bind("value", refusal.value())
            .bind("at", at)
            .add();
      }
      batch.execute();
    }
    waiting.clear();
  }

  /** Shows conflicts too, where there is room. */
  void conflicts(Verdicts verdicts) {
    first.addAll(verdicts.conflicts(LoadWork.FIRST_REFUSALS));
    first.sort(Comparator.comparingLong(Refusal::line));
  }

  /** Refused while reading. */
  long count() {
    return count;
  }

  /** The first twenty. */
  List<Refusal> first() {
    return first.stream().limit(LoadWork.FIRST_REFUSALS).toList();
  }
}
