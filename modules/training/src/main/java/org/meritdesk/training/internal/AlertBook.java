package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.QueueView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.AlertPage;
import org.meritdesk.training.api.AlertProblem;
import org.meritdesk.training.api.AlertRight;
import org.meritdesk.training.api.AlertView;
import org.meritdesk.training.api.Alerts;

/** Keeps the alerts (预警). */
@ApplicationScoped
class AlertBook implements Alerts {

  private static final int MOST = 200;

  private final AtomicBoolean changed = new AtomicBoolean();
  private Jdbi jdbi;
  private AlertRound round;
  private Agents agents;
  private Teams teams;
  private Sources sources;
  private Audit audit;
  private Clock clock;
  private Sights sights;

  @Inject
  AlertBook(
      Jdbi jdbi,
      AlertRound round,
      Agents agents,
      Teams teams,
      Sources sources,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.round = round;
    this.agents = agents;
    this.teams = teams;
    this.sources = sources;
    this.audit = audit;
    this.clock = clock;
    this.sights = new Sights(agents, teams, clock);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AlertBook() {}

  @Override
  public void figuresChanged() {
    changed.set(true);
  }

  @Override
  public int round(boolean anyway) {
    boolean figures = changed.getAndSet(false) || anyway;
    int raised = round.look(figures);
    if (raised == AlertRound.NOT_MY_TURN && figures) {
      changed.set(true);
    }
    return Math.max(0, raised);
  }

  @Override
  public AlertPage list(
      boolean openOnly, @Nullable Long teamId, int page, int size, Caller caller) {
    AlertRight.SEE.demandOf(caller);
    int limit = Math.max(1, Math.min(size, MOST));
    Sight sight = sights.of(caller);
    return jdbi.withHandle(
        handle -> {
          long open = AlertRows.count(handle, true, teamId, sight);
          return new AlertPage(
              views(
                  AlertRows.list(
                      handle, openOnly, teamId, sight, Math.max(0, page) * limit, limit)),
              openOnly ? open : AlertRows.count(handle, false, teamId, sight),
              open);
        });
  }

  @Override
  @Transactional
  public AlertView acknowledge(long alertId, @Nullable String note, Caller caller) {
    AlertRight.TAKE_NOTE.demandOf(caller);
    Sight sight = sights.of(caller);
    return jdbi.inTransaction(
        handle -> {
          AlertRow alert =
              AlertRows.one(handle, alertId, sight)
                  .orElseThrow(() -> AlertProblem.ALERT_NOT_FOUND.problem("alert", alertId));
          String said = note == null || note.isBlank() ? null : note.strip();
          if (!AlertRows.acknowledge(
              handle,
              alertId,
              alert.rule().trigger().once(),
              caller.name(),
              said,
              clock.instant())) {
            throw AlertProblem.ALERT_ACKNOWLEDGED.problem(
                "alert", alertId, "by", Objects.requireNonNullElse(alert.acknowledgedBy(), ""));
          }
          audit.record(
              caller,
              "alert.acknowledged",
              "alert",
              Long.toString(alertId),
              said,
              Map.of("rule", alert.rule().code()));
          return views(List.of(AlertRows.one(handle, alertId, sight).orElseThrow())).get(0);
        });
  }

  private List<AlertView> views(List<AlertRow> rows) {
    Map<Long, AgentView> people =
        agents.byIds(
            rows.stream().map(AlertRow::agentId).filter(Objects::nonNull).distinct().toList());
    List<TeamView> all = teams.all();
    List<QueueView> queues =
        rows.stream().anyMatch(row -> row.queueId() != null) ? sources.queues() : List.of();
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    AlertTeller.subject(
                        row,
                        row.agentId() == null ? null : people.get(row.agentId()),
                        all,
                        queues)))
        .toList();
  }

  private static AlertView view(AlertRow row, Map<String, String> subject) {
    return new AlertView(
        row.id(),
        row.rule().code(),
        row.ruleVersion(),
        row.rule().names(),
        row.rule().trigger(),
        row.agentId(),
        row.teamId(),
        row.queueId(),
        subject,
        row.recordId(),
        row.measure(),
        row.value(),
        row.threshold(),
        row.sample(),
        row.raisedAt(),
        row.seenAt(),
        row.acknowledgedBy(),
        row.acknowledgedAt(),
        row.note(),
        row.escalatedAt(),
        row.closedAt());
  }
}
