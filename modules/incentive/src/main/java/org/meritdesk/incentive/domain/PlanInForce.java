package org.meritdesk.incentive.domain;

import java.util.List;
import org.meritdesk.incentive.api.PayRule;
import org.meritdesk.incentive.api.PlanDocument;

/** A plan that holds for a month (生效方案). */
public record PlanInForce(String code, int version, PlanDocument document) {

  /** The rules of one kind that act on a post. */
  <R extends PayRule> List<R> rules(Class<R> kind, String post) {
    return document.rules().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(rule -> rule.concerns(post))
        .toList();
  }
}
