package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fixed sum of money that a group shares (奖金池): each part of a month by score × base × days,
 * split to the cent by the largest remainder, so that the shares add up to the pool. Who is in a
 * pool has no personal and no team part beside it, and no limit acts on the shares.
 *
 * @param teams teams that share; empty for all
 * @param perTeam whether every team has a pool of its own of that size
 * @param amount the pool of a month
 */
public record BonusPool(
    String code,
    Map<String, String> names,
    Set<String> posts,
    Set<String> teams,
    boolean perTeam,
    BigDecimal amount)
    implements PayRule {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public BonusPool {
    names = names == null ? Map.of() : Map.copyOf(names);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    teams = teams == null ? Set.of() : Set.copyOf(teams);
  }

  /** Whether a part of a month shares in it. */
  public boolean holds(String post, String team) {
    return concerns(post) && (teams.isEmpty() || teams.contains(team));
  }

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (PayShareLimit.malformed(amount)) {
      found.add(new RuleFlaw("amount", "rule-amount"));
    }
    return found;
  }
}
