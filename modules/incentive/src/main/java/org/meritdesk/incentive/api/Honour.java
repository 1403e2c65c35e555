package org.meritdesk.incentive.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An honour of a month (荣誉).
 *
 * @param rule code of the rule
 * @param names names of the rule by language tag
 * @param place place by the rule
 * @param judgement what the rule found
 * @param words why, in the words of who nominated
 * @param reason why it was refused or revoked
 * @param shown whether the agent is shown on the wall
 */
public record Honour(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    String planCode,
    int planVersion,
    String rule,
    Map<String, String> names,
    YearMonth month,
    int place,
    HonourState state,
    Judgement judgement,
    String words,
    String nominatedBy,
    Instant nominatedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    boolean shown) {

  /** Fixes the names. */
  public Honour {
    names = Map.copyOf(names);
  }
}
