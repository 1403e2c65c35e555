package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertRuleView;
import org.meritdesk.training.api.AlertTrigger;

/**
 * One look at everything that rules watch (预警轮询): what holds and is not open is raised, what does
 * not hold any more is closed; then people are told, outside quiet hours, and others where nobody
 * took note.
 */
@ApplicationScoped
class AlertRound {

  static final int NOT_MY_TURN = -1;

  private Jdbi jdbi;
  private AlertMeasuring measuring;
  private AlertSignals signals;
  private AlertTeller teller;
  private Teams teams;
  private Sources sources;
  private Assignments assignments;
  private Clock clock;

  @Inject
  AlertRound(
      Jdbi jdbi,
      AlertMeasuring measuring,
      AlertSignals signals,
      AlertTeller teller,
      Teams teams,
      Sources sources,
      Assignments assignments,
      Clock clock) {
    this.jdbi = jdbi;
    this.measuring = measuring;
    this.signals = signals;
    this.teller = teller;
    this.teams = teams;
    this.sources = sources;
    this.assignments = assignments;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AlertRound() {}

  /** One round; says how many alerts were raised, or that another server is at it. */
  @Transactional
  public int look(boolean figures) {
    return jdbi.inTransaction(
        handle -> {
          if (!AlertRows.myTurn(handle)) {
            return NOT_MY_TURN;
          }
          List<AlertRuleView> rules = AlertRuleRows.current(handle);
          AlertScene scene = AlertScene.on(LocalDate.now(clock), teams, sources, assignments);
          int raised = settle(handle, rules, find(rules, scene, figures));
          tell(handle, rules, scene);
          return raised;
        });
  }

  private Map<String, List<AlertFound>> find(
      List<AlertRuleView> rules, AlertScene scene, boolean figures) {
    List<AlertRule> on = rules.stream().map(AlertRuleView::rule).filter(AlertRule::on).toList();
    Map<String, List<AlertFound>> found =
        figures
            ? measuring.find(
                on.stream().filter(rule -> rule.trigger() == AlertTrigger.MEASURES).toList(), scene)
            : new java.util.HashMap<>();
    for (AlertRule rule : on) {
      if (rule.trigger() != AlertTrigger.MEASURES) {
        found.put(rule.code(), signals.find(rule, scene, clock.instant()));
      }
    }
    for (AlertRuleView off : rules) {
      if (!off.rule().on()) {
        found.put(off.rule().code(), List.of());
      }
    }
    return found;
  }

  private int settle(
      Handle handle, List<AlertRuleView> rules, Map<String, List<AlertFound>> found) {
    Instant now = clock.instant();
    int raised = 0;
    for (AlertRuleView view : rules) {
      List<AlertFound> holding = found.get(view.rule().code());
      if (holding == null) {
        continue;
      }
      if (!view.rule().trigger().once() || !view.rule().on()) {
        AlertRows.close(
            handle, view.rule().code(), holding.stream().map(AlertFound::key).toList(), now);
        AlertRows.follow(handle, view.rule().code(), holding, now);
      }
      raised += AlertRows.raise(handle, view, holding, now);
    }
    return raised;
  }

  private void tell(Handle handle, List<AlertRuleView> rules, AlertScene scene) {
    Instant now = clock.instant();
    int hour = now.atZone(clock.getZone()).getHour();
    Map<String, AlertRule> current =
        rules.stream()
            .map(AlertRuleView::rule)
            .collect(Collectors.toMap(AlertRule::code, rule -> rule));
    for (AlertRow alert : new ArrayList<>(AlertRows.untold(handle))) {
      AlertRule rule = Objects.requireNonNullElse(current.get(alert.rule().code()), alert.rule());
      if (!rule.quiet(hour)) {
        teller.tell(alert, rule.told(), NoticeKind.ALERT_RAISED, scene);
        AlertRows.told(handle, alert.id(), now);
      }
    }
    for (AlertRow alert : AlertRows.overdue(handle, now)) {
      if (!alert.rule().quiet(hour)) {
        teller.tell(alert, alert.rule().escalateTo(), NoticeKind.ALERT_ESCALATED, scene);
        AlertRows.escalated(handle, alert.id(), now);
      }
    }
  }
}
