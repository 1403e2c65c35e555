package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AgentEvidence;
import org.meritdesk.incentive.api.HonourCandidate;
import org.meritdesk.incentive.api.HonourRanking;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.Judgement;
import org.meritdesk.incentive.api.MonthEvidence;
import org.meritdesk.incentive.api.MonthStar;
import org.meritdesk.incentive.api.TopShare;
import org.meritdesk.scoring.api.MonthScore;

/** What the rules of honours say of a month (评选), found anew from published months every time. */
@ApplicationScoped
class HonourReader {

  private Jdbi jdbi;
  private EvidenceReader evidence;

  @Inject
  HonourReader(Jdbi jdbi, EvidenceReader evidence) {
    this.jdbi = jdbi;
    this.evidence = evidence;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected HonourReader() {}

  /** Every rule that honours. */
  public List<RulesInForce.Placed<IncentiveRule>> rules(YearMonth month) {
    return jdbi.withHandle(handle -> RulesInForce.of(handle, month, IncentiveRule.class)).stream()
        .filter(each -> each.rule() instanceof MonthStar || each.rule() instanceof TopShare)
        .toList();
  }

  /** The rankings of a month. */
  public List<HonourRanking> rankings(YearMonth month) {
    List<RulesInForce.Placed<IncentiveRule>> rules = rules(month);
    int months = rules.stream().mapToInt(each -> each.rule().months()).max().orElse(0);
    if (months == 0) {
      return List.of();
    }
    MonthEvidence known = evidence.of(month, months);
    Map<Long, MonthScore> scores = new HashMap<>();
    known
        .agents()
        .forEach(agent -> agent.month(month).ifPresent(at -> scores.put(at.agentId(), at)));
    Map<Long, Integer> votes =
        known.agents().stream()
            .collect(Collectors.toMap(AgentEvidence::agentId, AgentEvidence::votes));
    Map<String, Long> given = given(month);
    List<HonourRanking> found = new ArrayList<>();
    for (RulesInForce.Placed<IncentiveRule> placed : rules) {
      IncentiveRule rule = placed.rule();
      List<HonourCandidate> candidates = new ArrayList<>();
      for (Judgement judged : rule.judge(known)) {
        Optional.ofNullable(scores.get(judged.agentId()))
            .ifPresent(
                at ->
                    candidates.add(
                        candidate(
                            at,
                            judged,
                            votes.getOrDefault(at.agentId(), 0),
                            given.get(key(rule.code(), at.agentId())))));
      }
      found.add(new HonourRanking(rule.code(), rule.names(), candidates));
    }
    return found;
  }

  private Map<String, Long> given(YearMonth month) {
    Map<String, Long> found = new HashMap<>();
    jdbi.withHandle(HonourRows::all).stream()
        .filter(each -> each.month().equals(month))
        .filter(
            each -> each.state() == HonourState.NOMINATED || each.state() == HonourState.CONFIRMED)
        .forEach(each -> found.put(key(each.rule(), each.agentId()), each.id()));
    return found;
  }

  private static String key(String rule, long agent) {
    return rule + "/" + agent;
  }

  private static HonourCandidate candidate(
      MonthScore at, Judgement judgement, int votes, @Nullable Long honour) {
    return new HonourCandidate(
        at.agentId(), at.employeeNo(), at.agentName(), at.teamCode(), judgement, votes, honour);
  }
}
