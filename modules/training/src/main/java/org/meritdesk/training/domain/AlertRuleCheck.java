package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.training.api.AlertCondition;
import org.meritdesk.training.api.AlertFinding;
import org.meritdesk.training.api.AlertReader;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertTrigger;

/** What stands in the way of keeping a rule (规则校验), each finding with its place. */
public final class AlertRuleCheck {

  private static final int LONGEST_DAYS = 92;
  private static final int DAY_MINUTES = 1_440;
  private static final int MOST_CONDITIONS = 5;

  /** What belongs to queues and the company, as nobody took the contact. */
  private static final Set<Measure> OF_QUEUES =
      EnumSet.of(
          Measure.CONTACTS_OFFERED,
          Measure.CONTACTS_ABANDONED,
          Measure.ABANDONMENT_RATE,
          Measure.SERVICE_LEVEL_A,
          Measure.SERVICE_LEVEL_B,
          Measure.SERVICE_LEVEL_C);

  private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);

  private final List<AlertFinding> findings = new ArrayList<>();

  private AlertRuleCheck() {}

  /** All findings, in the order of the document. */
  public static List<AlertFinding> of(AlertRule rule) {
    AlertRuleCheck check = new AlertRuleCheck();
    check.head(rule);
    if (check.incomplete(rule)) {
      return List.copyOf(check.findings);
    }
    if (rule.trigger() == AlertTrigger.MEASURES) {
      check.measures(rule);
    } else {
      check.limit(rule);
    }
    check.telling(rule);
    return List.copyOf(check.findings);
  }

  private void head(AlertRule rule) {
    find(!rule.code().matches("[a-z0-9][a-z0-9-]{1,39}"), "code", "code");
    for (String tag : List.of("zh-CN", "en")) {
      find(rule.names().getOrDefault(tag, "").isBlank(), "names." + tag, "missing");
    }
  }

  /** Without its kind nothing else of a rule can be judged; a parsed document may lack it. */
  private boolean incomplete(AlertRule rule) {
    find(rule.trigger() == null, "trigger", "missing");
    find(rule.scope() == null, "scope", "missing");
    return rule.trigger() == null || rule.scope() == null;
  }

  private void measures(AlertRule rule) {
    find(rule.conditions().isEmpty(), "conditions", "missing");
    find(rule.conditions().size() > MOST_CONDITIONS, "conditions", "too-many");
    for (int i = 0; i < rule.conditions().size(); i++) {
      condition(rule, rule.conditions().get(i), "conditions[" + i + "].");
    }
  }

  private void condition(AlertRule rule, AlertCondition condition, String place) {
    find(condition.measure() == null, place + "measure", "missing");
    find(condition.test() == null, place + "test", "missing");
    find(condition.threshold() == null, place + "threshold", "missing");
    if (condition.measure() == null || condition.threshold() == null) {
      return;
    }
    find(condition.days() < 1 || condition.days() > LONGEST_DAYS, place + "days", "days");
    find(condition.minimumSample() < 1, place + "minimumSample", "sample");
    find(condition.threshold().signum() < 0, place + "threshold", "negative");
    boolean people = rule.scope() == SubjectKind.AGENT || rule.scope() == SubjectKind.TEAM;
    find(people && OF_QUEUES.contains(condition.measure()), place + "measure", "not-of-agents");
    find(
        rule.scope() == SubjectKind.QUEUE && condition.measure() == Measure.OCCUPANCY,
        place + "measure",
        "not-of-queues");
  }

  private void limit(AlertRule rule) {
    boolean rating = rule.trigger() == AlertTrigger.BAD_RATING;
    BigDecimal most = rating ? BEST_RATING : BigDecimal.valueOf(30L * DAY_MINUTES);
    find(
        rule.limit().compareTo(BigDecimal.ONE) < 0 || rule.limit().compareTo(most) > 0,
        "limit",
        rating ? "rating" : "minutes");
  }

  private void telling(AlertRule rule) {
    find(rule.told().isEmpty(), "told", "missing");
    boolean agent =
        rule.told().contains(AlertReader.AGENT) || rule.escalateTo().contains(AlertReader.AGENT);
    boolean ofAgents =
        rule.trigger() == AlertTrigger.BAD_RATING
            || rule.trigger() == AlertTrigger.UNANSWERED
            || rule.trigger() == AlertTrigger.MEASURES && rule.scope() == SubjectKind.AGENT;
    find(agent && !ofAgents, "told", "no-agent");
    find(hour(rule.quietFrom()) || hour(rule.quietTo()), "quiet", "hours");
    find(
        rule.escalateAfter() < 0 || rule.escalateAfter() > DAY_MINUTES, "escalateAfter", "minutes");
    find(rule.escalateAfter() > 0 && rule.escalateTo().isEmpty(), "escalateTo", "missing");
  }

  private static boolean hour(int hour) {
    return hour < 0 || hour > 23;
  }

  private void find(boolean wrong, String place, String code) {
    if (wrong) {
      findings.add(new AlertFinding(place, code));
    }
  }
}
