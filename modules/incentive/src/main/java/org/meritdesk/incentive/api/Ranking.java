package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.MonthScore;

/**
 * Places by the month's score among those who pass the gates (排名): before rounding, equal ones told
 * apart by the rules given, and whoever is still equal shares the better place.
 */
record Ranking(YearMonth month, Set<String> posts, Gates gates, List<TieBreak> tieBreaks) {

  /**
   * Where somebody stands.
   *
   * @param place 1 is best
   * @param sharing how many share it
   * @param of how many have a place
   */
  record Standing(int place, int sharing, int of) {}

  private record Entry(AgentEvidence agent, MonthScore score, List<RuleCondition> conditions) {

    boolean qualifies() {
      return conditions.stream().allMatch(RuleCondition::met);
    }
  }

  /** Everybody concerned with a score: those who qualify by place, then the others. */
  List<Judgement> judge(MonthEvidence evidence, Predicate<Standing> chosen) {
    List<Entry> all = new ArrayList<>();
    for (AgentEvidence agent : evidence.agents()) {
      agent
          .month(month)
          .filter(each -> each.dayPoints() != null)
          .filter(each -> posts.isEmpty() || posts.contains(each.postCode()))
          .ifPresent(each -> all.add(new Entry(agent, each, gates.of(agent, each))));
    }
    Comparator<Entry> order = order();
    List<Entry> ranked = all.stream().filter(Entry::qualifies).sorted(order).toList();
    List<Judgement> judged = new ArrayList<>();
    for (int i = 0; i < ranked.size(); ) {
      int end = i + 1;
      while (end < ranked.size() && order.compare(ranked.get(i), ranked.get(end)) == 0) {
        end++;
      }
      Standing standing = new Standing(i + 1, end - i, ranked.size());
      boolean met = chosen.test(standing);
      ranked.subList(i, end).forEach(each -> judged.add(judgement(each, met, standing.place())));
      i = end;
    }
    all.stream()
        .filter(each -> !each.qualifies())
        .forEach(each -> judged.add(judgement(each, false, null)));
    return judged;
  }

  private static Judgement judgement(Entry entry, boolean met, @Nullable Integer place) {
    return new Judgement(
        entry.agent().agentId(),
        met,
        place,
        entry.conditions(),
        List.of(MonthMark.of(entry.score(), true)));
  }

  private Comparator<Entry> order() {
    Comparator<Entry> order = Comparator.comparing(Entry::score, Ranking::better);
    for (TieBreak rule : tieBreaks) {
      order =
          switch (rule) {
            case SAMPLE ->
                order.thenComparing(each -> each.score().sample(), Comparator.reverseOrder());
            case DAYS ->
                order.thenComparing(each -> each.score().scoredDays(), Comparator.reverseOrder());
            case VOTES ->
                order.thenComparing(each -> each.agent().votes(), Comparator.reverseOrder());
            case MONTH_BEFORE ->
                order.thenComparing((one, other) -> better(before(one), before(other)));
          };
    }
    return order;
  }

  private @Nullable MonthScore before(Entry entry) {
    return entry.agent().month(month.minusMonths(1)).orElse(null);
  }

  /** The higher score first, compared exactly: a ÷ b against c ÷ d as a × d against c × b. */
  private static int better(@Nullable MonthScore one, @Nullable MonthScore other) {
    return points(other)
        .multiply(BigDecimal.valueOf(days(one)))
        .compareTo(points(one).multiply(BigDecimal.valueOf(days(other))));
  }

  /** A month without a score stands behind every other. */
  private static BigDecimal points(@Nullable MonthScore month) {
    BigDecimal points = month == null ? null : month.dayPoints();
    return points == null ? BigDecimal.ONE.negate() : points;
  }

  private static int days(@Nullable MonthScore month) {
    return month == null ? 1 : Math.max(1, month.scoredDays());
  }
}
