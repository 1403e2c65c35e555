package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a good month opens beside the bonus (优等资源激励): seats in courses, a budget for training,
 * places with a mentor, a choice of shifts, to be used up within some months.
 *
 * @param posts posts it is for, by the last part of the month; empty for all
 * @param atLeast score of the month, reached before rounding
 * @param minimumDays calendar days with a score
 * @param courseSeats seats in sessions of any course
 * @param trainingBudget money for training
 * @param mentorSlots meetings with a mentor of one's choice
 * @param shiftChoices shifts that one may choose first
 * @param lastsMonths months after the judged one in which they can be used
 */
public record TierResources(
    String code,
    Map<String, String> names,
    Set<String> posts,
    BigDecimal atLeast,
    int minimumDays,
    int courseSeats,
    BigDecimal trainingBudget,
    int mentorSlots,
    int shiftChoices,
    int lastsMonths)
    implements IncentiveRule {

  private static final int MOST_MONTHS = 24;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public TierResources {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    trainingBudget = trainingBudget == null ? BigDecimal.ZERO : trainingBudget;
  }

  /** How much of each it opens; what is nothing is left out. */
  public Map<ResourceKind, BigDecimal> opens() {
    Map<ResourceKind, BigDecimal> found = new LinkedHashMap<>();
    found.put(ResourceKind.COURSE_SEAT, BigDecimal.valueOf(courseSeats));
    found.put(ResourceKind.TRAINING_BUDGET, trainingBudget);
    found.put(ResourceKind.MENTOR_SLOT, BigDecimal.valueOf(mentorSlots));
    found.put(ResourceKind.SHIFT_CHOICE, BigDecimal.valueOf(shiftChoices));
    found.values().removeIf(amount -> amount.signum() == 0);
    return found;
  }

  @Override
  public int months() {
    return 1;
  }

  @Override
  public List<Judgement> judge(MonthEvidence evidence) {
    return new Ranking(evidence.month(), posts, new Gates(atLeast, minimumDays, 0), List.of())
        .judge(evidence, standing -> true);
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack the score
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (atLeast == null || atLeast.signum() <= 0 || atLeast.compareTo(HUNDRED) > 0) {
      found.add(new RuleFlaw("atLeast", "rule-score"));
    }
    if (courseSeats < 0
        || mentorSlots < 0
        || shiftChoices < 0
        || minimumDays < 0
        || trainingBudget.signum() < 0) {
      found.add(new RuleFlaw("courseSeats", "rule-negative"));
    } else if (opens().isEmpty()) {
      found.add(new RuleFlaw("courseSeats", "rule-opens-nothing"));
    }
    if (lastsMonths < 1 || lastsMonths > MOST_MONTHS) {
      found.add(new RuleFlaw("lastsMonths", "rule-months"));
    }
    return found;
  }
}
