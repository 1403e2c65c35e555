package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a contest is about (竞赛方案).
 *
 * @param names names by language tag
 * @param from the first day
 * @param until the last day, included
 * @param teams codes of teams that take part; empty for all
 * @param posts codes of posts that take part; empty for all
 * @param lines what is compared
 * @param qualifier the measure that everybody must reach to have a place, if any
 * @param qualifies least figure of it
 * @param tiers what places win, the first place first
 * @param anonymous whether agents see the others without names
 */
public record ContestDocument(
    Map<String, String> names,
    LocalDate from,
    LocalDate until,
    Set<String> teams,
    Set<String> posts,
    List<ContestLine> lines,
    @Nullable String qualifier,
    @Nullable BigDecimal qualifies,
    List<ContestTier> tiers,
    boolean anonymous) {

  /** Fixes names and lists. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public ContestDocument {
    names = names == null ? Map.of() : Map.copyOf(names);
    teams = teams == null ? Set.of() : Set.copyOf(teams);
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    lines = lines == null ? List.of() : List.copyOf(lines);
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
    qualifier = qualifier == null || qualifier.isBlank() ? null : qualifier;
  }

  /** Whether somebody of this team and post takes part. */
  public boolean covers(String team, String post) {
    return (teams.isEmpty() || teams.contains(team)) && (posts.isEmpty() || posts.contains(post));
  }
}
