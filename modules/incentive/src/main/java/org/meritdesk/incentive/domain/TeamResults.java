package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What teams reached (团队结果): a figure by code of the rule and code of the team. */
public record TeamResults(Map<String, Map<String, BigDecimal>> figures) {

  /** Nobody has a figure. */
  public static final TeamResults NONE = new TeamResults(Map.of());

  /** A team's figure; empty where it has none. */
  Optional<BigDecimal> of(String rule, String team) {
    return Optional.ofNullable(figures.getOrDefault(rule, Map.of()).get(team));
  }
}
