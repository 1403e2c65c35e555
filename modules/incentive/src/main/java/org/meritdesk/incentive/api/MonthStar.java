package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A star of the month (月度之星): the best of those who pass every gate. Equal scores are told apart by
 * the declared rules, and who is still equal shares the place.
 *
 * @param posts posts it is for, by the last part of the month; empty for all
 * @param places how many are honoured
 * @param atLeast lowest score, included
 * @param minimumDays calendar days with a score
 * @param minimumSample cases behind the thinnest line that counted
 * @param prize money that goes with it, paid by the next run; 0 for none
 * @param tieBreaks what tells equal scores apart, in this order
 */
public record MonthStar(
    String code,
    Map<String, String> names,
    Set<String> posts,
    int places,
    BigDecimal atLeast,
    int minimumDays,
    int minimumSample,
    BigDecimal prize,
    List<TieBreak> tieBreaks)
    implements IncentiveRule {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public MonthStar {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    prize = prize == null ? BigDecimal.ZERO : prize;
    tieBreaks = tieBreaks == null ? List.of() : List.copyOf(tieBreaks);
  }

  @Override
  public int months() {
    return tieBreaks.contains(TieBreak.MONTH_BEFORE) ? 2 : 1;
  }

  @Override
  public List<Judgement> judge(MonthEvidence evidence) {
    YearMonth month = evidence.month();
    Gates gates = new Gates(atLeast, minimumDays, minimumSample);
    return new Ranking(month, posts, gates, tieBreaks)
        .judge(evidence, standing -> standing.place() <= places);
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (places < 1 || places > 50) {
      found.add(new RuleFlaw("places", "rule-places"));
    }
    if (atLeast == null || atLeast.signum() < 0) {
      found.add(new RuleFlaw("atLeast", "rule-score"));
    }
    if (minimumDays < 0 || minimumSample < 0) {
      found.add(new RuleFlaw("minimumDays", "rule-negative"));
    }
    if (prize.signum() != 0 && PayShareLimit.malformed(prize)) {
      found.add(new RuleFlaw("prize", "rule-amount"));
    }
    return found;
  }
}
