package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can vote on (投票).
 *
 * @param month the newest published month; null before there is one
 * @param colleagues who can be voted for, by name
 * @param mine for whom the caller has voted; null for nobody
 */
public record VoteBallot(
    @Nullable YearMonth month, List<Colleague> colleagues, @Nullable Long mine) {

  /** Somebody who can be voted for (候选同事). */
  public record Colleague(long agentId, String name, String teamCode) {}

  /** Fixes the list. */
  public VoteBallot {
    colleagues = List.copyOf(colleagues);
  }
}
