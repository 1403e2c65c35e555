package org.meritdesk.incentive.api;

import java.util.List;
import java.util.Map;

/**
 * What a rule says of a month (评选结果).
 *
 * @param code the rule
 * @param names its names by language tag
 * @param candidates by place, then who does not pass the gates
 */
public record HonourRanking(
    String code, Map<String, String> names, List<HonourCandidate> candidates) {

  /** Fixes names and list. */
  public HonourRanking {
    names = Map.copyOf(names);
    candidates = List.copyOf(candidates);
  }

  /** Whom the rule honours and nobody has nominated. */
  public List<HonourCandidate> open() {
    return candidates.stream()
        .filter(each -> each.judgement().met() && each.honour() == null)
        .toList();
  }
}
