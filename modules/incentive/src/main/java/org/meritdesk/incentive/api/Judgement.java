package org.meritdesk.incentive.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one agent (规则判定), with everything it rests on.
 *
 * @param agentId whom
 * @param met whether it holds
 * @param place rank among those who qualify, 1 is best; null where the rule does not rank
 * @param conditions what was asked, met or not
 * @param months the months that were looked at, the newest first
 */
public record Judgement(
    long agentId,
    boolean met,
    @Nullable Integer place,
    List<RuleCondition> conditions,
    List<MonthMark> months) {

  /** Fixes the lists. */
  public Judgement {
    conditions = List.copyOf(conditions);
    months = List.copyOf(months);
  }

  /** The conditions that are not met. */
  public List<RuleCondition> missing() {
    return conditions.stream().filter(each -> !each.met()).toList();
  }
}
