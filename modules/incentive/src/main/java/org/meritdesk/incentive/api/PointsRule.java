package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What earns points, how many at most, how long they hold and which star they make (积分规则). Where
 * several plans in force hold one, that of the first plan by code counts.
 *
 * @param praise points for a letter of praise that was accepted
 * @param sharing for a case that was shared and accepted
 * @param classHour for an hour taught, in proportion to the minutes, rounded down
 * @param mentorHour for an hour with newcomers, likewise
 * @param cooperation for a month rated above {@code cooperationAbove} by the departments served
 * @param cooperationAbove marks of 1 to 5; exactly so many do not earn
 * @param honour for an honour of the month
 * @param monthCap most points of an agent and month; 0 for no limit
 * @param validMonths whole months after the month of earning; 0 for ever
 * @param starEdges points ever earned from which there is one star, two and so on, rising
 * @param titlesZh the title that goes with each star, in Chinese
 * @param titlesEn the same in English
 */
public record PointsRule(
    String code,
    Map<String, String> names,
    int praise,
    int sharing,
    int classHour,
    int mentorHour,
    int cooperation,
    BigDecimal cooperationAbove,
    int honour,
    int monthCap,
    int validMonths,
    List<Integer> starEdges,
    List<String> titlesZh,
    List<String> titlesEn)
    implements RecognitionRule {

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final BigDecimal BEST = BigDecimal.valueOf(5);

  /** Fixes names and lists. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public PointsRule {
    names = names == null ? Map.of() : Map.copyOf(names);
    starEdges = starEdges == null ? List.of() : List.copyOf(starEdges);
    titlesZh = titlesZh == null ? List.of() : List.copyOf(titlesZh);
    titlesEn = titlesEn == null ? List.of() : List.copyOf(titlesEn);
  }

  /**
   * What a fact earns before the month's limit.
   *
   * @param quantity letters, cases, minutes, or the score
   */
  public int earned(PointsReason reason, BigDecimal quantity) {
    return switch (reason) {
      case PRAISE -> times(praise, quantity);
      case SHARING -> times(sharing, quantity);
      case CLASS_HOURS -> hours(classHour, quantity);
      case MENTORING -> hours(mentorHour, quantity);
      case COOPERATION -> quantity.compareTo(cooperationAbove) > 0 ? cooperation : 0;
      case HONOUR -> times(honour, quantity);
      case CONTEST, REDEMPTION, EXPIRY, CORRECTION -> 0;
    };
  }

  private static int times(int points, BigDecimal quantity) {
    return quantity.multiply(BigDecimal.valueOf(points)).intValue();
  }

  private static int hours(int points, BigDecimal minutes) {
    return minutes
        .multiply(BigDecimal.valueOf(points))
        .divide(HOUR, 0, RoundingMode.DOWN)
        .intValueExact();
  }

  /** The first day on which points of the month no longer count; null for ever. */
  public @Nullable LocalDate expiry(YearMonth month) {
    return validMonths == 0 ? null : month.plusMonths(validMonths + 1L).atDay(1);
  }

  /** How many stars so many points make. */
  public int stars(long lifetime) {
    return (int) starEdges.stream().filter(edge -> lifetime >= edge).count();
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    for (int each :
        new int[] {
          praise, sharing, classHour, mentorHour, cooperation, honour, monthCap, validMonths
        }) {
      if (each < 0 || each > 100_000) {
        found.add(new RuleFlaw("praise", "rule-points"));
        break;
      }
    }
    if (cooperationAbove == null
        || cooperationAbove.signum() < 0
        || cooperationAbove.compareTo(BEST) > 0) {
      found.add(new RuleFlaw("cooperationAbove", "rule-marks"));
    }
    for (int i = 0; i < starEdges.size(); i++) {
      if (starEdges.get(i) <= (i == 0 ? 0 : starEdges.get(i - 1))) {
        found.add(new RuleFlaw("starEdges", "rule-edges"));
        break;
      }
    }
    if (titlesZh.size() != starEdges.size() || titlesEn.size() != starEdges.size()) {
      found.add(new RuleFlaw("titlesZh", "rule-titles"));
    }
    return found;
  }
}
