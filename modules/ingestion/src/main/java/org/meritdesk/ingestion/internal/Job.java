package org.meritdesk.ingestion.internal;

import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.internal.read.LineReader;
import org.meritdesk.ingestion.internal.read.Lines;

/** A load to be done. */
record Job(
    long loadId,
    SourceRow source,
    FactKind kind,
    Lines lines,
    LineReader reader,
    @Nullable OpenRefusal mending,
    boolean dryRun) {}
