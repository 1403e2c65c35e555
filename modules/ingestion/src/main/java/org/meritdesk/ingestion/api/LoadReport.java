package org.meritdesk.ingestion.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a load (装载报告). Lines = accepted + duplicate + superseded + refused once it is
 * done.
 *
 * @param lines lines that carry a record; a heading and empty lines are not counted
 * @param accepted stored, also as a newer version of something known
 * @param duplicate known already with the same content
 * @param superseded older than the version held
 * @param refused in quarantine
 * @param retryOf the load whose refused line this one mends
 * @param problem the code of the problem that ended a failed load
 * @param rawPurgedAt when its raw lines were purged; null while they are kept
 * @param refusals the first twenty
 */
public record LoadReport(
    long loadId,
    String source,
    FactKind kind,
    @Nullable String profile,
    @Nullable String fileName,
    LoadState state,
    Instant startedAt,
    @Nullable Instant finishedAt,
    long lines,
    long accepted,
    long duplicate,
    long superseded,
    long refused,
    boolean dryRun,
    @Nullable Long retryOf,
    String who,
    @Nullable String problem,
    @Nullable Instant rawPurgedAt,
    List<Refusal> refusals) {

  /** Copies the list. */
  public LoadReport {
    refusals = List.copyOf(refusals);
  }
}
