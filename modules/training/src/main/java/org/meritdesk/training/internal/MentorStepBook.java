package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.MentorSteps;

/** Adds steps to the rule of mentors (导师职级管理). */
@ApplicationScoped
class MentorStepBook implements MentorSteps {

  private Jdbi jdbi;
  private Audit audit;

  @Inject
  MentorStepBook(Jdbi jdbi, Audit audit) {
    this.jdbi = jdbi;
    this.audit = audit;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MentorStepBook() {}

  @Override
  @Transactional
  public void entitle(String step, Caller by) {
    MentorRule rule = jdbi.withHandle(PairRows::rule);
    if (rule.steps().contains(step)) {
      return;
    }
    Set<String> steps = new HashSet<>(rule.steps());
    steps.add(step);
    MentorRule wider = new MentorRule(steps, rule.agents(), rule.mostPairs());
    jdbi.useTransaction(handle -> PairRows.rule(handle, wider));
    audit.record(
        by,
        "mentor-rule.changed",
        "mentor-rule",
        "one",
        null,
        Map.of(
            "steps", new TreeSet<>(wider.steps()),
            "agents", new TreeSet<>(wider.agents()),
            "mostPairs", wider.mostPairs()));
  }
}
