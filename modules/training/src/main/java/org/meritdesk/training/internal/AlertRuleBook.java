package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.AlertFinding;
import org.meritdesk.training.api.AlertProblem;
import org.meritdesk.training.api.AlertRight;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertRuleView;
import org.meritdesk.training.api.AlertRules;
import org.meritdesk.training.domain.AlertRuleCheck;

/** Keeps the rules of alerts (预警规则). */
@ApplicationScoped
class AlertRuleBook implements AlertRules {

  private Jdbi jdbi;
  private Audit audit;
  private Clock clock;

  @Inject
  AlertRuleBook(Jdbi jdbi, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AlertRuleBook() {}

  @Override
  public List<AlertRuleView> all(Caller caller) {
    AlertRight.READ_RULES.demandOf(caller);
    return jdbi.withHandle(AlertRuleRows::current);
  }

  @Override
  public List<AlertRuleView> versions(String code, Caller caller) {
    AlertRight.READ_RULES.demandOf(caller);
    return jdbi.withHandle(handle -> AlertRuleRows.versions(handle, code));
  }

  @Override
  public List<AlertFinding> check(AlertRule rule) {
    return AlertRuleCheck.of(rule);
  }

  @Override
  @Transactional
  public AlertRuleView save(AlertRule rule, int version, Caller caller) {
    AlertRight.WRITE_RULES.demandOf(caller);
    List<AlertFinding> findings = check(rule);
    if (!findings.isEmpty()) {
      throw AlertProblem.ALERT_RULE_INVALID.problem(
          "rule", rule.code(), "place", findings.get(0).place(), "findings", findings);
    }
    return jdbi.inTransaction(
        handle -> {
          if (!AlertRuleRows.insert(handle, rule, version, caller.name(), clock.instant())) {
            throw AlertProblem.ALERT_RULE_CHANGED.problem("rule", rule.code(), "version", version);
          }
          audit.record(
              caller,
              "alert-rule.saved",
              "alert-rule",
              rule.code(),
              null,
              Map.of("version", version + 1, "on", rule.on()));
          return AlertRuleRows.versions(handle, rule.code()).get(0);
        });
  }
}
