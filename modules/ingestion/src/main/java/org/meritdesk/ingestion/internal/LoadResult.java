package org.meritdesk.ingestion.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.QualityReport;
import org.meritdesk.ingestion.api.Refusal;

/** What became of the lines. */
record LoadResult(
    @Nullable Long batchNo,
    long lines,
    long accepted,
    long duplicate,
    long superseded,
    long refused,
    List<Refusal> refusals,
    QualityReport quality) {}
