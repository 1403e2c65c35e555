package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.Intake;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.IntakeRight;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.internal.read.JsonStreams;
import org.meritdesk.ingestion.internal.read.LineReader;
import org.meritdesk.ingestion.internal.read.Lines;
import org.meritdesk.ingestion.internal.read.TimeLimits;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;

/** Where loads are handed in: opens the stream, books the load, has it done, books the end. */
@ApplicationScoped
public class IntakeDesk implements Intake {

  private static final long MOST_BYTES = 4L << 30;

  private final Clock clock;
  private final SourceTable sources;
  private final ProfileShelf profiles;
  private final LoadLedger ledger;
  private final LoadRun run;
  private final LoadList loads;

  @Inject
  IntakeDesk(
      Clock clock,
      SourceTable sources,
      ProfileShelf profiles,
      LoadLedger ledger,
      LoadRun run,
      LoadList loads) {
    this.clock = clock;
    this.sources = sources;
    this.profiles = profiles;
    this.ledger = ledger;
    this.run = run;
    this.loads = loads;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected IntakeDesk() {
    this.clock = null;
    this.sources = null;
    this.profiles = null;
    this.ledger = null;
    this.run = null;
    this.loads = null;
  }

  @Override
  public LoadReport take(IntakeRequest request, InputStream lines, Caller caller) {
    return take(request, lines, null, caller);
  }

  /**
   * As {@link #take(IntakeRequest, InputStream, Caller)}, handing a refused line of another load in
   * again.
   */
  public LoadReport take(
      IntakeRequest request, InputStream stream, @Nullable OpenRefusal mending, Caller caller) {
    IntakeRight.TAKE.demandOf(caller);
    try {
      InputStream limited = new LimitedStream(stream, MOST_BYTES);
      return request.profile() == null
          ? json(request, limited, mending, caller)
          : file(request, request.profile(), limited, mending, caller);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private LoadReport json(
      IntakeRequest request, InputStream stream, @Nullable OpenRefusal mending, Caller caller)
      throws IOException {
    FactKind kind = request.kind();
    if (kind == null) {
      throw IngestionProblem.KIND_UNKNOWN.problem("kind", "");
    }
    Lines lines = JsonStreams.open(stream);
    LineReader reader = LineReader.json(kind, TimeLimits.asOf(clock.instant()));
    SourceRow source = source(request.source(), clock.getZone());
    return load(request, source, kind, lines, reader, null, mending, caller);
  }

  private LoadReport file(
      IntakeRequest request,
      String profile,
      InputStream stream,
      @Nullable OpenRefusal mending,
      Caller caller)
      throws IOException {
    ProfileShelf.Opened opened =
        profiles.open(profile, stream, TimeLimits.asOf(clock.instant()), mending != null);
    SourceRow source =
        source(request.source() == null ? opened.source() : request.source(), opened.zone());
    return load(
        request,
        source,
        opened.kind(),
        opened.lines(),
        opened.reader(),
        opened.header(),
        mending,
        caller);
  }

  private LoadReport load(
      IntakeRequest request,
      SourceRow source,
      FactKind kind,
      Lines lines,
      LineReader reader,
      @Nullable String header,
      @Nullable OpenRefusal mending,
      Caller caller) {
    long id =
        ledger.open(
            source,
            kind,
            request,
            header,
            mending == null ? null : mending.loadId(),
            caller.name());
    ResultHolder result = new ResultHolder();
    try {
      run.run(new Job(id, source, kind, lines, reader, mending, request.dryRun()), result);
    } catch (LoadRun.Tried tried) {
      ledger.closeTried(id, result.get());
    } catch (Problem e) {
      ledger.fail(id, e.type().code());
      throw e;
    } catch (UncheckedIOException e) {
      ledger.fail(id, IngestionProblem.INTAKE_MALFORMED.code());
      throw broken(java.util.Objects.requireNonNullElseGet(e.getCause(), IOException::new));
    } catch (RuntimeException e) {
      ledger.fail(id, "unexpected");
      throw e;
    }
    return loads.report(id, result.get().refusals());
  }

  private SourceRow source(@Nullable String code, ZoneId zone) {
    if (code == null) {
      throw IngestionProblem.SOURCE_INVALID.problem("source", "");
    }
    return sources.source(code, zone);
  }

  private static Problem broken(IOException e) {
    return IngestionProblem.INTAKE_MALFORMED.problem(
        "line", 0, "reason", String.valueOf(e.getMessage()));
  }
}
