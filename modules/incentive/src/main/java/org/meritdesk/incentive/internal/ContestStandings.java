package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestRight;
import org.meritdesk.incentive.api.ContestState;
import org.meritdesk.incentive.api.Contestant;
import org.meritdesk.incentive.domain.ContestPlaces;
import org.meritdesk.incentive.domain.ContestScore;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

/** Says who stands where, and to whom it says who it is (竞赛排名展示). */
@ApplicationScoped
class ContestStandings {

  private Jdbi jdbi;
  private ContestScores scores;
  private Agents agents;

  @Inject
  ContestStandings(Jdbi jdbi, ContestScores scores, Agents agents) {
    this.jdbi = jdbi;
    this.scores = scores;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ContestStandings() {}

  /** Best first; frozen once it is closed. */
  public List<Contestant> of(Contest contest, Caller who) {
    Map<Long, String> out = jdbi.withHandle(handle -> ContestRows.out(handle, contest.id()));
    List<ContestPlaces.Placed> placed =
        ContestPlaces.of(reached(contest), contest.document().tiers(), out.keySet());
    Known known = known(contest, who, placed);
    return placed.stream()
        .map(
            each ->
                known.row(each, out.get(each.score().agentId()), contest.document().anonymous()))
        .toList();
  }

  private List<ContestScore> reached(Contest contest) {
    if (contest.state() == ContestState.CLOSED) {
      return jdbi.withHandle(handle -> ContestRows.frozen(handle, contest.id())).orElseThrow();
    }
    return scores.of(contest.document());
  }

  private Known known(Contest contest, Caller who, List<ContestPlaces.Placed> placed) {
    Set<Long> ids = placed.stream().map(each -> each.score().agentId()).collect(Collectors.toSet());
    return new Known(
        agents.byIds(ids),
        jdbi.withHandle(HonourRows::unshown),
        ContestRight.SEE_ALL.heldBy(who)
            ? new RowScope(true, Set.of())
            : agents.scope(who, YearMonth.from(contest.document().until())),
        who.agentId());
  }

  /** What the reader may know: figures of the own people, names as the contest shows them. */
  private record Known(
      Map<Long, AgentView> people, Set<Long> unshown, RowScope scope, @Nullable Long self) {

    Contestant row(ContestPlaces.Placed placed, @Nullable String note, boolean anonymous) {
      ContestScore score = placed.score();
      long id = score.agentId();
      boolean sees = scope.sees(id);
      boolean named = sees || !anonymous && !unshown.contains(id);
      AgentView agent = named ? people.get(id) : null;
      return new Contestant(
          named ? id : null,
          agent == null ? null : agent.name(),
          agent == null || agent.current() == null ? null : agent.current().teamCode(),
          placed.place(),
          score.points(),
          placed.tier(),
          sees ? score.figures() : List.of(),
          placed.lacks(),
          sees ? note : null,
          Long.valueOf(id).equals(self));
    }
  }
}
