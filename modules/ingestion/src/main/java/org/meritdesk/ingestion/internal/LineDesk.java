package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.IntakeRight;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.Quarantine;
import org.meritdesk.ingestion.api.RefusalColumn;
import org.meritdesk.ingestion.api.RefusalPage;
import org.meritdesk.ingestion.api.RefusalQuery;
import org.meritdesk.ingestion.api.RefusalState;
import org.meritdesk.ingestion.api.RefusalView;
import org.meritdesk.ingestion.internal.store.RawBlock;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;

/** Where refused lines are looked at, mended and put aside. */
@ApplicationScoped
public class LineDesk implements Quarantine {

  private static final String SELECT =
      """
      select r.*, l.kind, l.profile, l.raw_purged_at, l.file_name, l.header, s.code as source_code,
        count(*) over () as total
      from ingestion.refusal r
      join ingestion.load l using (load_id)
      join ingestion.source s using (source_id) \
      """;

  private final Jdbi jdbi;
  private final Envelope envelope;
  private final IntakeDesk desk;
  private final Audit audit;

  @Inject
  LineDesk(Jdbi jdbi, Envelope envelope, IntakeDesk desk, Audit audit) {
    this.jdbi = jdbi;
    this.envelope = envelope;
    this.desk = desk;
    this.audit = audit;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected LineDesk() {
    this.jdbi = null;
    this.envelope = null;
    this.desk = null;
    this.audit = null;
  }

  @Override
  public RefusalPage search(RefusalQuery query, Caller caller) {
    caller.demand(LoadList.MAY_READ, LoadList.SCOPES);
    return jdbi.withHandle(
        handle -> {
          long[] total = new long[1];
          List<RefusalView> refusals =
              handle
                  .createQuery(
                      SELECT
                          + """
                          where (cast(:load as bigint) is null or r.load_id = :load)
                            and (cast(:source as text) is null or s.code = :source)
                            and (cast(:code as text) is null or r.code = :code)
                            and (cast(:state as text) is null or r.state = :state)
                          order by """
                          + by(query.order())
                          + " limit :size offset :offset")
                  .bind("load", query.loadId())
                  .bind("source", query.source())
                  .bind("code", query.code() == null ? null : query.code().name())
                  .bind("state", query.state() == null ? null : query.state().name())
                  .bind("size", query.size())
                  .bind("offset", (long) query.page() * query.size())
                  .map(
                      (row, context) -> {
                        total[0] = row.getLong("total");
                        return view(row, null);
                      })
                  .list();
          return new RefusalPage(refusals, total[0]);
        });
  }

  private static String by(Order<RefusalColumn> order) {
    String newest = ", r.load_id desc, r.line_no";
    return " "
        + switch (order.by()) {
          case LOAD -> order.term("r.load_id") + ", r.line_no";
          case FILE -> order.term("l.file_name") + newest;
          case LINE -> order.term("r.line_no") + newest;
          case REASON -> order.term("r.code") + newest;
          case FIELD -> order.term("r.field") + newest;
          case VALUE -> order.term("r.value") + newest;
        };
  }

  @Override
  public RefusalView get(long refusalId, Caller caller) {
    caller.demand(LoadList.MAY_READ, LoadList.SCOPES);
    boolean mends = IntakeRight.TAKE.heldBy(caller);
    return jdbi.withHandle(handle -> one(handle, refusalId, mends));
  }

  @Override
  public LoadReport retry(long refusalId, String mendedLine, Caller caller) {
    IntakeRight.TAKE.demandOf(caller);
    RefusalView refused = jdbi.withHandle(handle -> one(handle, refusalId, false));
    demandOpen(refused);
    if (mendedLine.isBlank() && refused.rawPurgedAt() != null) {
      throw IngestionProblem.RAW_LINE_PURGED.problem(
          "refusal", refusalId, "purgedAt", refused.rawPurgedAt());
    }
    String text = refused.header() == null ? mendedLine : refused.header() + "\n" + mendedLine;
    return desk.take(
        new IntakeRequest(
            refused.source(), refused.kind(), refused.profile(), refused.fileName(), false),
        new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        new OpenRefusal(refusalId, refused.loadId()),
        caller);
  }

  @Override
  @Transactional
  public void dismiss(long refusalId, String reason, Caller caller) {
    IntakeRight.TAKE.demandOf(caller);
    if (reason.isBlank()) {
      throw IngestionProblem.REASON_MISSING.problem();
    }
    RefusalView refused = jdbi.withHandle(handle -> one(handle, refusalId, false));
    jdbi.useTransaction(
        handle -> {
          OpenRefusal open = new OpenRefusal(refusalId, refused.loadId());
          open.claim(handle);
          open.dismiss(handle);
          audit.record(
              caller,
              "refusal.dismissed",
              "refusal",
              String.valueOf(refusalId),
              reason,
              Map.of("load", refused.loadId(), "line", refused.refusal().line()));
        });
  }

  private RefusalView one(Handle handle, long refusalId, boolean withRaw) {
    return handle
        .createQuery(SELECT + "where r.refusal_id = :refusal")
        .bind("refusal", refusalId)
        .map(
            (row, context) ->
                view(
                    row,
                    withRaw ? raw(handle, row.getLong("load_id"), row.getLong("line_no")) : null))
        .findOne()
        .orElseThrow(() -> IngestionProblem.REFUSAL_NOT_FOUND.problem("refusal", refusalId));
  }

  /** The line as it came, from its block. */
  private @Nullable String raw(Handle handle, long loadId, long line) {
    record Block(long first, byte[] body) {}
    return handle
        .createQuery(
            """
            select first_line, body from ingestion.load_chunk
            where load_id = :load and first_line <= :line and body is not null
            order by first_line desc limit 1""")
        .bind("load", loadId)
        .bind("line", line)
        .map((row, context) -> new Block(row.getLong(1), row.getBytes(2)))
        .findOne()
        .flatMap(b -> RawBlock.find(envelope.open(b.body(), loadId, b.first()), line))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }

  private static void demandOpen(RefusalView refused) {
    if (refused.state() != RefusalState.OPEN) {
      throw IngestionProblem.REFUSAL_NOT_OPEN.problem(
          "refusal", refused.id(), "state", refused.state().name());
    }
  }

  private static RefusalView view(ResultSet row, @Nullable String raw) throws SQLException {
    long mended = row.getLong("mended_load");
    boolean notMended = row.wasNull();
    return new RefusalView(
        row.getLong("refusal_id"),
        row.getLong("load_id"),
        row.getString("source_code"),
        LoadRow.kind(row),
        row.getString("profile"),
        row.getString("file_name"),
        row.getString("header"),
        LoadRow.refusal(row),
        raw,
        LoadRow.instant(row, "raw_purged_at"),
        RefusalState.valueOf(row.getString("state")),
        notMended ? null : mended,
        row.getTimestamp("at").toInstant());
  }
}
