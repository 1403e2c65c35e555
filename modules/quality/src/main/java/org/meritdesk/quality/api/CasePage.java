package org.meritdesk.quality.api;

import java.util.List;
import java.util.Map;

/**
 * A page of cases (案例列表).
 *
 * @param tags all tags of shared cases with how many bear them
 */
public record CasePage(List<CaseView> cases, long total, Map<String, Long> tags) {

  /** Fixes the list. */
  public CasePage {
    cases = List.copyOf(cases);
  }
}
