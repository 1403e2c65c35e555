package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of somebody's pay may hang on scores at most (浮动薪酬占比上限): with a fixed pay of 6,000 and a
 * share of 0.25 the bonus of a month is at most 2,000.
 *
 * @param fixedPay what a month pays in any case
 * @param share largest share of the bonus in the whole, above 0 and below 1
 */
public record PayShareLimit(
    String code,
    Map<String, String> names,
    Set<String> posts,
    BigDecimal fixedPay,
    BigDecimal share)
    implements PayRule {

  private static final BigDecimal MOST = new BigDecimal("100000000");

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public PayShareLimit {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
  }

  /** The largest bonus of a whole month; rounded down. */
  public BigDecimal most() {
    return fixedPay.multiply(share).divide(BigDecimal.ONE.subtract(share), 2, RoundingMode.DOWN);
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (malformed(fixedPay)) {
      found.add(new RuleFlaw("fixedPay", "rule-amount"));
    }
    if (share == null || share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      found.add(new RuleFlaw("share", "rule-share"));
    }
    return found;
  }

  @SuppressWarnings("NullAway") // a parsed document may lack the amount
  static boolean malformed(BigDecimal amount) {
    return amount == null
        || amount.signum() <= 0
        || amount.compareTo(MOST) > 0
        || amount.stripTrailingZeros().scale() > 2;
  }
}
