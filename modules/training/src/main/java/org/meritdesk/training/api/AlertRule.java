package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.SubjectKind;

/**
 * A rule of alerts as data (预警规则).
 *
 * @param names by language tag
 * @param scope of whom measures are watched, one by one: people, teams, queues or the company
 * @param conditions for {@link AlertTrigger#MEASURES}: all must hold
 * @param limit else: the rating at most, or the minutes of waiting or silence
 * @param told who is told when it is raised
 * @param quietFrom from this hour of the business day nobody is told until {@code quietTo}; equal
 *     hours mean none
 * @param escalateAfter minutes without anybody taking note until others are told; 0 means never
 * @param escalateTo who is told then
 */
public record AlertRule(
    String code,
    Map<String, String> names,
    boolean on,
    AlertTrigger trigger,
    SubjectKind scope,
    List<AlertCondition> conditions,
    BigDecimal limit,
    Set<AlertReader> told,
    int quietFrom,
    int quietTo,
    int escalateAfter,
    Set<AlertReader> escalateTo) {

  /** Copies what can be changed and fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public AlertRule {
    code = code == null ? "" : code;
    names = names == null ? Map.of() : Map.copyOf(names);
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
    limit = limit == null ? BigDecimal.ZERO : limit;
    told = told == null ? Set.of() : Set.copyOf(told);
    escalateTo = escalateTo == null ? Set.of() : Set.copyOf(escalateTo);
  }

  /** Whether nobody is told in this hour of the day. */
  public boolean quiet(int hour) {
    return quietFrom < quietTo
        ? hour >= quietFrom && hour < quietTo
        : quietFrom > quietTo && (hour >= quietFrom || hour < quietTo);
  }
}
