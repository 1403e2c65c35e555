package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.HonourRight;
import org.meritdesk.incentive.api.HonourVotes;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.VoteBallot;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.MonthScore;
import org.meritdesk.scoring.api.MonthScores;

/** Keeps the votes of colleagues (同事投票). */
@ApplicationScoped
class HonourVoteBook implements HonourVotes {

  private Jdbi jdbi;
  private MonthScores scores;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  HonourVoteBook(Jdbi jdbi, MonthScores scores, Agents agents, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.scores = scores;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected HonourVoteBook() {}

  @Override
  public VoteBallot ballot(Caller who) {
    HonourRight.VOTE.demandOf(who);
    YearMonth month = scores.newest().orElse(null);
    if (month == null) {
      return new VoteBallot(null, List.of(), null);
    }
    Long mine =
        jdbi.withHandle(handle -> HonourVoteRows.of(handle, month, who.name())).orElse(null);
    return new VoteBallot(month, colleagues(month, who), mine);
  }

  @Override
  @Transactional
  public VoteBallot vote(@Nullable Long agentId, Caller who) {
    VoteBallot ballot = ballot(who);
    YearMonth month = ballot.month();
    if (month == null
        || agentId != null
            && ballot.colleagues().stream().noneMatch(each -> each.agentId() == agentId)) {
      throw IncentiveProblem.HONOUR_VOTE.problem("agent", agentId == null ? 0 : agentId);
    }
    jdbi.useTransaction(
        handle -> {
          if (agentId == null) {
            HonourVoteRows.takeBack(handle, month, who.name());
          } else {
            HonourVoteRows.cast(handle, month, who.name(), agentId, clock.instant());
          }
        });
    // For whom stays secret.
    audit.record(
        who,
        agentId == null ? "honour.unvoted" : "honour.voted",
        "month",
        month.toString(),
        null,
        Map.of());
    return ballot(who);
  }

  private List<VoteBallot.Colleague> colleagues(YearMonth month, Caller who) {
    List<MonthScore> published = scores.published(month, month);
    Set<Long> unshown = jdbi.withHandle(HonourRows::unshown);
    Predicate<MonthScore> seen = seen(published, month, who);
    return published.stream()
        .filter(each -> !Long.valueOf(each.agentId()).equals(who.agentId()))
        .filter(each -> !unshown.contains(each.agentId()))
        .filter(seen)
        .map(each -> new VoteBallot.Colleague(each.agentId(), each.agentName(), each.teamCode()))
        .sorted(Comparator.comparing(VoteBallot.Colleague::name))
        .toList();
  }

  private Predicate<MonthScore> seen(List<MonthScore> published, YearMonth month, Caller who) {
    Long me = who.agentId();
    if (me == null) {
      RowScope scope = agents.scope(who, month);
      return each -> scope.sees(each.agentId());
    }
    String team =
        published.stream()
            .filter(each -> each.agentId() == me)
            .map(MonthScore::teamCode)
            .findFirst()
            .orElse("");
    return each -> each.teamCode().equals(team);
  }
}
