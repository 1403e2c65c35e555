package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.Map;

/**
 * What everybody may see of an honour (荣誉墙): no score, no rank of others.
 *
 * @param names names of the rule by language tag
 * @param words why
 */
public record WallEntry(
    long id,
    String agentName,
    String teamCode,
    YearMonth month,
    String rule,
    Map<String, String> names,
    int place,
    String words) {

  /** Fixes the names. */
  public WallEntry {
    names = Map.copyOf(names);
  }
}
