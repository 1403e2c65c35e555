package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.quality.api.BreachState;
import org.meritdesk.quality.api.BreachView;
import org.meritdesk.quality.api.Breaches;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;

/** Has breaches decided by a second person (合规违规复核). */
@ApplicationScoped
class BreachBook implements Breaches {

  private Jdbi jdbi;
  private Forms forms;
  private Agents agents;
  private InspectionMarks marks;
  private Audit audit;
  private Clock clock;

  @Inject
  BreachBook(
      Jdbi jdbi, Forms forms, Agents agents, InspectionMarks marks, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.agents = agents;
    this.marks = marks;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected BreachBook() {}

  @Override
  public List<BreachView> list(@Nullable BreachState state, Caller caller) {
    Map<YearMonth, RowScope> scopes = new HashMap<>();
    return views(
        jdbi.withHandle(handle -> BreachRows.all(handle, state)).stream()
            .filter(
                row ->
                    scopes
                        .computeIfAbsent(month(row), month -> agents.scope(caller, month))
                        .sees(row.agentId()))
            .toList());
  }

  @Override
  @Transactional
  public BreachView confirm(long breachId, @Nullable String reason, Caller caller) {
    return decide(breachId, BreachState.CONFIRMED, reason, caller);
  }

  @Override
  @Transactional
  public BreachView reject(long breachId, String reason, Caller caller) {
    if (reason.isBlank()) {
      throw QualityProblem.INSPECTION_REASON_REQUIRED.problem();
    }
    return decide(breachId, BreachState.REJECTED, reason, caller);
  }

  /** Those of one inspection, in the order of their finding. */
  public List<BreachView> ofInspection(Handle handle, long inspectionId) {
    return views(BreachRows.ofInspection(handle, inspectionId));
  }

  private BreachView decide(long id, BreachState decision, @Nullable String reason, Caller caller) {
    QualityRight.REVIEW.demandOf(caller);
    return jdbi.inTransaction(
        handle -> {
          BreachRows.Row row = row(handle, id);
          Long self = caller.agentId();
          if (caller.name().equals(row.proposedBy()) || self != null && self == row.agentId()) {
            throw QualityProblem.SAME_INSPECTOR.problem("maker", row.proposedBy());
          }
          if (!BreachRows.decide(handle, id, decision, caller.name(), reason, clock.instant())) {
            throw QualityProblem.BREACH_STATE.problem("breach", id, "state", row.state());
          }
          InspectionRows.one(handle, row.inspectionId()).ifPresent(marks::mark);
          audit.record(
              caller,
              decision == BreachState.CONFIRMED ? "breach.confirmed" : "breach.rejected",
              "inspection",
              Long.toString(row.inspectionId()),
              reason,
              Map.of("breach", id, "criterion", row.criterion()));
          return views(List.of(row(handle, id))).get(0);
        });
  }

  private static BreachRows.Row row(Handle handle, long id) {
    return BreachRows.one(handle, id)
        .orElseThrow(() -> QualityProblem.BREACH_NOT_FOUND.problem("breach", id));
  }

  private static YearMonth month(BreachRows.Row row) {
    return YearMonth.from(row.at().atZone(ZoneId.of(row.zone())));
  }

  private List<BreachView> views(List<BreachRows.Row> rows) {
    Set<Long> ids = rows.stream().map(BreachRows.Row::agentId).collect(Collectors.toSet());
    Map<Long, AgentView> known = agents.byIds(ids);
    FormShelf shelf = new FormShelf(forms);
    return rows.stream().map(row -> view(row, known.get(row.agentId()), shelf)).toList();
  }

  private static BreachView view(BreachRows.Row row, @Nullable AgentView agent, FormShelf shelf) {
    Map<String, String> names =
        shelf
            .get(row.formCode(), row.formVersion())
            .criteria()
            .filter(criterion -> criterion.code().equals(row.criterion()))
            .findFirst()
            .map(criterion -> criterion.names())
            .orElse(Map.of());
    return new BreachView(
        row.id(),
        row.inspectionId(),
        row.recordId(),
        row.agentId(),
        agent == null ? "" : agent.name(),
        row.criterion(),
        names,
        row.at(),
        row.state(),
        row.proposedBy(),
        row.proposedAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.reason());
  }
}
