package org.meritdesk.ingestion.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.api.QualityExample;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Incoming;
import org.meritdesk.ingestion.domain.Refused;
import org.meritdesk.ingestion.internal.read.Marks;
import org.meritdesk.ingestion.internal.read.RawLine;
import org.meritdesk.ingestion.internal.store.FactTable;
import org.meritdesk.ingestion.internal.store.Merge;
import org.meritdesk.ingestion.internal.store.RawBlock;
import org.meritdesk.ingestion.internal.store.Staging;
import org.meritdesk.ingestion.internal.store.Touched;
import org.meritdesk.ingestion.internal.store.Verdicts;

/** Reads a load block by block into staging, then judges and stores it in sets. */
final class LoadWork {

  static final int BLOCK = 5000;
  static final int FIRST_REFUSALS = 20;

  private record Read(long line, Incoming incoming) {}

  private final Handle handle;
  private final Job job;
  private final Clock clock;
  private final OwnTransaction own;
  private final LoadLedger ledger;
  private final NameRegistry registry;
  private final Envelope envelope;
  private final DirtyMarks dirty;
  private final FactTable table;
  private final NameBook names;
  private final Staging staging;
  private final QualityTally quality = new QualityTally();
  private final RefusalBook refusals;
  private final DaySpan days;
  private long lines;

  LoadWork(
      Handle handle,
      Job job,
      Clock clock,
      OwnTransaction own,
      LoadLedger ledger,
      NameRegistry registry,
      Envelope envelope,
      DirtyMarks dirty) {
    this.handle = handle;
    this.job = job;
    this.clock = clock;
    this.own = own;
    this.ledger = ledger;
    this.registry = registry;
    this.envelope = envelope;
    this.dirty = dirty;
    this.table = FactTable.of(job.kind());
    this.names = registry.book(job);
    this.staging = new Staging(handle, table, names);
    this.refusals = new RefusalBook(handle, job, clock.instant());
    this.days = new DaySpan(job.source().zone());
  }

  LoadResult run() {
    handle.execute("set local work_mem = '64MB'");
    while (block()) {
      ledger.progress(job.loadId(), lines, refusals.count());
    }
    if (!job.dryRun()) {
      new Months(own, handle).ensure(table);
      Merge.lockSource(handle, job.source().id());
    }
    Verdicts verdicts = new Verdicts(handle, job.source().id(), job.kind().number());
    Verdicts.Counts counts = verdicts.counts();
    Long batch = job.dryRun() ? null : store(verdicts);
    refusals.conflicts(verdicts);
    new QualityChecks(handle, job, quality).look(registry.unknown(names), days);
    return new LoadResult(
        batch,
        lines,
        counts.accepted(),
        counts.duplicate(),
        counts.superseded(),
        refusals.count() + counts.conflicts(),
        refusals.first(),
        quality.report(job.loadId()));
  }

  private long store(Verdicts verdicts) {
    long batch = Merge.batch(handle);
    verdicts.key();
    new Merge(handle, table, job.source().id()).run(batch);
    verdicts.quarantine(job.loadId(), clock.instant());
    dirty.mark(new Touched(handle, table), job.kind(), job.source().zone());
    return batch;
  }

  private boolean block() {
    RawBlock raw = new RawBlock();
    List<Read> read = new ArrayList<>(BLOCK);
    @Nullable RawLine line = null;
    while (raw.lines() < BLOCK && (line = next()) != null) {
      lines++;
      raw.add(line);
      read(line, read);
    }
    stage(read);
    if (!job.dryRun() && raw.lines() > 0) {
      keep(raw);
    }
    refusals.flush();
    return line != null;
  }

  private @Nullable RawLine next() {
    try {
      return job.lines().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(RawLine line, List<Read> into) {
    Marks marks = new Marks();
    try {
      if (line.tooLong()) {
        throw new Refused(RefusalCode.TOO_LONG, null, null);
      }
      Incoming incoming = job.reader().read(line, marks);
      into.add(new Read(line.number(), incoming));
      days.add(incoming);
      for (QualityCheck check : marks.all()) {
        quality.add(check, new QualityExample(line.number(), incoming.id()));
      }
    } catch (Refused e) {
      refusals.add(e.at(line.number()));
    }
  }

  private void stage(List<Read> read) {
    Set<String> agents = new HashSet<>();
    Map<String, String> queues = new HashMap<>();
    for (Read one : read) {
      agents.addAll(table.agents(one.incoming()));
      if (one.incoming() instanceof Incoming.Contact contact && contact.queue() != null) {
        queues.put(contact.queue(), contact.channel() == null ? "" : contact.channel());
      }
    }
    names.learn(agents, queues);
    read.forEach(one -> staging.add(one.line(), one.incoming()));
    staging.flush();
  }

  private void keep(RawBlock raw) {
    handle
        .createUpdate(
            """
            insert into ingestion.load_chunk (load_id, first_line, lines, body)
            values (:load, :first, :lines, :body)""")
        .bind("load", job.loadId())
        .bind("first", raw.first())
        .bind("lines", raw.lines())
        .bind("body", envelope.seal(raw.gzip(), job.loadId(), raw.first()))
        .execute();
  }
}
