package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least and the most that a scored month pays (奖金保底与封顶), by days for a part of it.
 *
 * @param floor at least so much; 0 for none
 * @param cap at most so much; 0 for none
 */
public record BonusBounds(
    String code, Map<String, String> names, Set<String> posts, BigDecimal floor, BigDecimal cap)
    implements PayRule {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public BonusBounds {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    floor = floor == null ? BigDecimal.ZERO : floor;
    cap = cap == null ? BigDecimal.ZERO : cap;
  }

  @Override
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (floor.signum() != 0 && PayShareLimit.malformed(floor)) {
      found.add(new RuleFlaw("floor", "rule-amount"));
    }
    if (cap.signum() != 0 && PayShareLimit.malformed(cap)) {
      found.add(new RuleFlaw("cap", "rule-amount"));
    }
    if (cap.signum() > 0 && floor.compareTo(cap) > 0) {
      found.add(new RuleFlaw("floor", "rule-floor"));
    }
    return found;
  }
}
