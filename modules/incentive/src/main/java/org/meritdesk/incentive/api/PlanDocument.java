package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What scores pay (激励方案), as data.
 *
 * @param code stable key of the plan
 * @param names names by language tag, {@code zh-CN} and {@code en}
 * @param validFrom first month in which it may be in force
 * @param currency ISO 4217 code; amounts have two decimals
 * @param bases full monthly base by post and ladder step
 * @param coefficients coefficients from the highest edge down; the last without an edge takes the
 *     rest
 * @param unscoredCoefficient what a part without a score earns; null until somebody decides
 * @param rules what else it gives: steps of the ladder, stars, honours
 * @param source where the figures come from
 * @param notes what a person has to decide or to know before using it
 */
public record PlanDocument(
    String code,
    Map<String, String> names,
    YearMonth validFrom,
    String currency,
    List<Base> bases,
    List<CoefficientBand> coefficients,
    @Nullable BigDecimal unscoredCoefficient,
    List<IncentiveRule> rules,
    String source,
    List<String> notes) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public PlanDocument {
    names = names == null ? Map.of() : Map.copyOf(names);
    currency = currency == null ? "CNY" : currency;
    bases = bases == null ? List.of() : List.copyOf(bases);
    coefficients = coefficients == null ? List.of() : List.copyOf(coefficients);
    rules = rules == null ? List.of() : List.copyOf(rules);
    source = source == null ? "" : source;
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /**
   * The full monthly base of a post and ladder step (奖金基数).
   *
   * @param post code of the post
   * @param step ladder step; null for every step that has no row of its own
   * @param amount for a whole month
   */
  public record Base(String post, @Nullable String step, BigDecimal amount) {}

  /**
   * One coefficient (奖金系数).
   *
   * @param atLeast lowest score, included; null for the rest
   * @param coefficient factor on the base; null while nobody has decided
   */
  public record CoefficientBand(@Nullable BigDecimal atLeast, @Nullable BigDecimal coefficient) {}
}
