package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.ContestLine;
import org.meritdesk.incentive.api.ContestTier;
import org.meritdesk.incentive.api.RuleFlaw;
import org.meritdesk.measures.api.Measure;

/** What is wrong with a contest (竞赛校验); every finding names its place. */
public final class ContestCheck {

  private static final int LONGEST_DAYS = 92;
  private static final int MOST_LINES = 8;
  private static final int MOST_TIERS = 10;
  private static final int MOST_POINTS = 100_000;
  private static final BigDecimal MOST_PRIZE = new BigDecimal("1000000");
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final List<RuleFlaw> found = new ArrayList<>();

  private ContestCheck() {}

  /** All findings, top to bottom. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public static List<RuleFlaw> of(ContestDocument contest) {
    ContestCheck check = new ContestCheck();
    for (String language : List.of("zh-CN", "en")) {
      check.demand(
          !contest.names().getOrDefault(language, "").isBlank(),
          "names." + language.substring(0, 2),
          "missing");
    }
    if (contest.from() == null || contest.until() == null) {
      check.demand(contest.from() != null, "from", "missing");
      check.demand(contest.until() != null, "until", "missing");
    } else {
      long days = ChronoUnit.DAYS.between(contest.from(), contest.until()) + 1;
      check.demand(days >= 1 && days <= LONGEST_DAYS, "until", "contest-days");
    }
    check.lines(contest.lines());
    check.qualifier(contest);
    check.tiers(contest.tiers());
    return List.copyOf(check.found);
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void lines(List<ContestLine> lines) {
    demand(!lines.isEmpty() && lines.size() <= MOST_LINES, "lines", "contest-lines");
    Set<String> seen = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < lines.size(); i++) {
      ContestLine line = lines.get(i);
      String place = "lines[" + i + "].";
      demand(known(line.measure()), place + "measure", "contest-measure");
      demand(seen.add(line.measure()), place + "measure", "contest-measure-twice");
      boolean weighted = line.weight() != null && line.weight().signum() > 0;
      demand(weighted, place + "weight", "contest-weight");
      sum = weighted ? sum.add(line.weight()) : sum;
      demand(line.nothing() != null, place + "nothing", "missing");
      demand(line.full() != null, place + "full", "missing");
      if (line.nothing() != null && line.full() != null) {
        demand(line.nothing().compareTo(line.full()) != 0, place + "full", "contest-level");
      }
      demand(line.minimumSample() >= 0, place + "minimumSample", "rule-negative");
    }
    demand(lines.isEmpty() || sum.compareTo(HUNDRED) == 0, "lines", "contest-weights");
  }

  private void qualifier(ContestDocument contest) {
    String measure = contest.qualifier();
    if (measure != null) {
      demand(known(measure), "qualifier", "contest-measure");
      demand(contest.qualifies() != null, "qualifies", "missing");
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private void tiers(List<ContestTier> tiers) {
    demand(!tiers.isEmpty() && tiers.size() <= MOST_TIERS, "tiers", "contest-tiers");
    int before = 0;
    for (int i = 0; i < tiers.size(); i++) {
      ContestTier tier = tiers.get(i);
      demand(tier.upTo() > before, "tiers[" + i + "].upTo", "contest-places");
      demand(
          tier.reward() != null && !tier.reward().isBlank(), "tiers[" + i + "].reward", "missing");
      demand(
          tier.prize().signum() == 0 || sound(tier.prize()),
          "tiers[" + i + "].prize",
          "rule-amount");
      demand(
          tier.points() >= 0 && tier.points() <= MOST_POINTS,
          "tiers[" + i + "].points",
          "contest-points");
      before = tier.upTo();
    }
  }

  private static boolean sound(BigDecimal prize) {
    return prize.signum() > 0
        && prize.compareTo(MOST_PRIZE) <= 0
        && prize.stripTrailingZeros().scale() <= 2;
  }

  private static boolean known(String measure) {
    for (Measure each : Measure.values()) {
      if (each.name().equals(measure)) {
        return true;
      }
    }
    return false;
  }

  private void demand(boolean holds, String place, String code) {
    if (!holds) {
      found.add(new RuleFlaw(place, code));
    }
  }
}
