package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** The rules by which alerts are raised (预警规则): each saving is a version of its own. */
public interface AlertRules {

  /** The rules in force, by code. */
  List<AlertRuleView> all(Caller caller);

  /** Every version of one rule, the newest first. */
  List<AlertRuleView> versions(String code, Caller caller);

  /** What is wrong with a rule; nothing if it can be kept. */
  List<AlertFinding> check(AlertRule rule);

  /**
   * Keeps a new version.
   *
   * @param version what the caller has seen; 0 for a new rule
   * @throws org.meritdesk.kernel.Problem {@code alert-rule-invalid} with {@code findings}, {@code
   *     alert-rule-changed}, {@code not-allowed}
   */
  AlertRuleView save(AlertRule rule, int version, Caller caller);
}
