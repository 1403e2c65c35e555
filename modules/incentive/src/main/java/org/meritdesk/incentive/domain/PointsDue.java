package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRule;

/**
 * What the facts of a month are worth in points (应得积分). The limit of a month cuts the latest facts
 * first; what was booked before keeps its place, so that a fact told late takes nothing away.
 */
public final class PointsDue {

  /** What a booking rests on (积分来源). */
  public record Source(PointsReason reason, String id) {}

  /**
   * Something that may earn (积分事实).
   *
   * @param quantity letters, cases, minutes, or the score
   */
  public record Fact(Source source, long agentId, LocalDate day, BigDecimal quantity) {}

  private PointsDue() {}

  /** The points of every fact that earns, in the order in which the limit takes them. */
  public static Map<Fact, Integer> of(PointsRule rule, List<Fact> facts, Set<Source> booked) {
    List<Fact> ordered =
        facts.stream()
            .sorted(
                Comparator.comparing((Fact each) -> !booked.contains(each.source()))
                    .thenComparing(Fact::day)
                    .thenComparing(each -> each.source().reason())
                    .thenComparing(each -> each.source().id()))
            .toList();
    Map<Long, Integer> taken = new HashMap<>();
    Map<Fact, Integer> due = new LinkedHashMap<>();
    for (Fact fact : ordered) {
      int earned = rule.earned(fact.source().reason(), fact.quantity());
      int before = taken.getOrDefault(fact.agentId(), 0);
      int points =
          rule.monthCap() == 0 ? earned : Math.min(earned, Math.max(0, rule.monthCap() - before));
      if (points > 0) {
        due.put(fact, points);
        taken.put(fact.agentId(), before + points);
      }
    }
    return due;
  }
}
