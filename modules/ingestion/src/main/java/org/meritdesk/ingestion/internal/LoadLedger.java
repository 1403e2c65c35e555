package org.meritdesk.ingestion.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.QualityReport;
import org.meritdesk.ingestion.internal.read.JsonStreams;

/** The book of loads: opened before the first line, written on while it runs, closed at the end. */
@ApplicationScoped
public class LoadLedger {

  private final Jdbi jdbi;
  private final OwnTransaction own;
  private final Clock clock;

  @Inject
  LoadLedger(Jdbi jdbi, OwnTransaction own, Clock clock) {
    this.jdbi = jdbi;
    this.own = own;
    this.clock = clock;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected LoadLedger() {
    this.jdbi = null;
    this.own = null;
    this.clock = null;
  }

  /** Opens a load and gives its number. */
  public long open(
      SourceRow source,
      FactKind kind,
      IntakeRequest request,
      @Nullable String header,
      @Nullable Long retryOf,
      String who) {
    return own.get(
        () ->
            jdbi.withHandle(
                handle ->
                    handle
                        .createUpdate(
                            """
                            insert into ingestion.load (
                              source_id, kind, profile, file_name, header, state, started_at,
                              touched_at, retry_of, who, dry_run)
                            values (:source, :kind, :profile, :fileName, :header, 'RUNNING', :now,
                              :now, :retryOf, :who, :dryRun)""")
                        .bind("source", source.id())
                        .bind("kind", kind.path())
                        .bind("profile", request.profile())
                        .bind("fileName", request.fileName())
                        .bind("header", header)
                        .bind("now", clock.instant())
                        .bind("retryOf", retryOf)
                        .bind("who", who)
                        .bind("dryRun", request.dryRun())
                        .executeAndReturnGeneratedKeys("load_id")
                        .mapTo(Long.class)
                        .one()));
  }

  /** Shows how far a load is. */
  public void progress(long loadId, long lines, long refused) {
    own.run(
        () ->
            jdbi.useHandle(
                handle ->
                    handle.execute(
                        """
                        update ingestion.load set lines = ?, refused = ?, touched_at = ?
                        where load_id = ?""",
                        lines,
                        refused,
                        clock.instant(),
                        loadId)));
  }

  /** Closes a load within its transaction. */
  public void close(Handle handle, long loadId, LoadResult result) {
    Instant now = clock.instant();
    handle
        .createUpdate(
            """
            update ingestion.load
            set state = 'DONE', batch_no = :batch, finished_at = :now, touched_at = :now,
              lines = :lines, accepted = :accepted, duplicate = :duplicate,
              superseded = :superseded, refused = :refused, quality = cast(:quality as jsonb)
            where load_id = :load""")
        .bind("batch", result.batchNo())
        .bind("now", now)
        .bind("lines", result.lines())
        .bind("accepted", result.accepted())
        .bind("duplicate", result.duplicate())
        .bind("superseded", result.superseded())
        .bind("refused", result.refused())
        .bind("quality", json(result.quality()))
        .bind("load", loadId)
        .execute();
  }

  /** Closes a dry run, whose own transaction is gone. */
  public void closeTried(long loadId, LoadResult result) {
    own.run(() -> jdbi.useHandle(handle -> close(handle, loadId, result)));
  }

  /** Notes that a load stored nothing. */
  public void fail(long loadId, String problem) {
    own.run(
        () ->
            jdbi.useHandle(
                handle ->
                    handle.execute(
                        """
                        update ingestion.load
                        set state = 'FAILED', problem = ?, finished_at = ?, touched_at = ?
                        where load_id = ?""",
                        problem,
                        clock.instant(),
                        clock.instant(),
                        loadId)));
  }

  private static String json(QualityReport report) {
    try {
      return JsonStreams.MAPPER.writeValueAsString(report.findings());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
