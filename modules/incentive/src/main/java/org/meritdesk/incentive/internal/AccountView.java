package org.meritdesk.incentive.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.PointsAccount;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.people.api.AgentView;

/** An account with the stars and the title that its points make by the rule. */
final class AccountView {

  private AccountView() {}

  static PointsAccount of(
      PointsRows.Balance balance,
      @Nullable AgentView agent,
      @Nullable PointsRule rule,
      List<PointsAccount.Expiring> expiring) {
    int stars = rule == null ? 0 : rule.stars(balance.lifetime());
    return new PointsAccount(
        balance.agentId(),
        agent == null ? "" : agent.employeeNo(),
        agent == null ? "" : agent.name(),
        agent == null || agent.current() == null ? "" : agent.current().teamCode(),
        balance.points(),
        balance.lifetime(),
        stars,
        rule == null || stars == 0 ? Map.of() : title(rule, stars),
        rule == null || stars == rule.starEdges().size() ? null : rule.starEdges().get(stars),
        expiring);
  }

  private static Map<String, String> title(PointsRule rule, int stars) {
    return Map.of("zh-CN", rule.titlesZh().get(stars - 1), "en", rule.titlesEn().get(stars - 1));
  }
}
