package org.meritdesk.ingestion.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.LoadColumn;
import org.meritdesk.ingestion.api.LoadPage;
import org.meritdesk.ingestion.api.LoadQuery;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.Loads;
import org.meritdesk.ingestion.api.QualityFinding;
import org.meritdesk.ingestion.api.QualityReport;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.internal.read.JsonStreams;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Reads the book of loads. */
@ApplicationScoped
public class LoadList implements Loads {

  static final java.util.Set<Role> MAY_READ =
      java.util.Set.of(
          Role.ADMIN, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR, Role.TEAM_LEAD, Role.INSPECTOR);
  static final java.util.Set<Scope> SCOPES = java.util.Set.of(Scope.INTAKE, Scope.READ);
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private static final String SELECT =
      """
      select l.*, s.code as source, count(*) over () as total,
        l.state = 'RUNNING' and l.touched_at < :silent as interrupted
      from ingestion.load l join ingestion.source s using (source_id) \
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  @Inject
  LoadList(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected LoadList() {
    this.jdbi = null;
    this.clock = null;
  }

  @Override
  public LoadPage search(LoadQuery query, Caller caller) {
    caller.demand(MAY_READ, SCOPES);
    return jdbi.withHandle(
        handle -> {
          long[] total = new long[1];
          List<LoadReport> loads =
              handle
                  .createQuery(
                      SELECT
                          + """
                          where (cast(:source as text) is null or s.code = :source)
                            and (cast(:kind as text) is null or l.kind = :kind)
                          order by """
                          + by(query.order())
                          + " limit :size offset :offset")
                  .bind("silent", clock.instant().minus(SILENCE))
                  .bind("source", query.source())
                  .bind("kind", query.kind() == null ? null : query.kind().path())
                  .bind("size", query.size())
                  .bind("offset", (long) query.page() * query.size())
                  .map(
                      (row, context) -> {
                        total[0] = row.getLong("total");
                        return LoadRow.report(row, List.of());
                      })
                  .list();
          return new LoadPage(loads, total[0]);
        });
  }

  private static String by(Order<LoadColumn> order) {
    String column =
        switch (order.by()) {
          case STARTED -> "l.load_id";
          case FILE -> "l.file_name";
          case STATE -> "l.state";
          case LINES -> "l.lines";
          case ACCEPTED -> "l.accepted";
          case DUPLICATE -> "l.duplicate";
          case SUPERSEDED -> "l.superseded";
          case REFUSED -> "l.refused";
        };
    return " " + order.term(column) + ", l.load_id desc";
  }

  @Override
  public LoadReport get(long loadId, Caller caller) {
    caller.demand(MAY_READ, SCOPES);
    return report(loadId, firstRefusals(loadId));
  }

  @Override
  public QualityReport quality(long loadId, Caller caller) {
    LoadReport load = get(loadId, caller);
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select quality from ingestion.load where load_id = :load and quality is not null")
                    .bind("load", loadId)
                    .mapTo(String.class)
                    .findOne())
        .map(json -> new QualityReport(loadId, findings(json)))
        .orElseThrow(
            () ->
                IngestionProblem.LOAD_NOT_DONE.problem(
                    "load", loadId, "state", load.state().name()));
  }

  /** A load with the refusals that its run remembers. */
  public LoadReport report(long loadId, List<Refusal> refusals) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where l.load_id = :load")
                .bind("silent", clock.instant().minus(SILENCE))
                .bind("load", loadId)
                .map((row, context) -> LoadRow.report(row, refusals))
                .findOne()
                .orElseThrow(() -> IngestionProblem.LOAD_NOT_FOUND.problem("load", loadId)));
  }

  private List<Refusal> firstRefusals(long loadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select line_no, code, field, value from ingestion.refusal
                    where load_id = :load order by line_no limit :most""")
                .bind("load", loadId)
                .bind("most", LoadWork.FIRST_REFUSALS)
                .map((row, context) -> LoadRow.refusal(row))
                .list());
  }

  private static List<QualityFinding> findings(String json) {
    try {
      return JsonStreams.MAPPER.readValue(json, new TypeReference<List<QualityFinding>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
