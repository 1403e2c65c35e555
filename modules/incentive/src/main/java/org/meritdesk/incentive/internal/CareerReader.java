package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AgentEvidence;
import org.meritdesk.incentive.api.CareerCandidate;
import org.meritdesk.incentive.api.Judgement;
import org.meritdesk.incentive.api.MonthEvidence;
import org.meritdesk.incentive.api.Promotion;
import org.meritdesk.incentive.api.RuleCondition;
import org.meritdesk.scoring.api.MonthScore;

/** Who could take a step up the ladder (晋升候选人), found anew from published months every time. */
@ApplicationScoped
class CareerReader {

  private static final Comparator<CareerCandidate> BY_NEARNESS =
      Comparator.<CareerCandidate, Boolean>comparing(each -> !each.judgement().met())
          .thenComparing(each -> each.judgement().missing().size())
          .thenComparing(CareerReader::lacking)
          .thenComparing(CareerCandidate::employeeNo);

  private Jdbi jdbi;
  private EvidenceReader evidence;

  @Inject
  CareerReader(Jdbi jdbi, EvidenceReader evidence) {
    this.jdbi = jdbi;
    this.evidence = evidence;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CareerReader() {}

  /** Promotions of the plans in force. */
  public List<RulesInForce.Placed<Promotion>> promotions(YearMonth month) {
    return jdbi.withHandle(handle -> RulesInForce.of(handle, month, Promotion.class));
  }

  /** Everybody on a step from which a rule leads on, the nearest first. */
  public List<CareerCandidate> candidates(YearMonth month) {
    List<Promotion> promotions = promotions(month).stream().map(RulesInForce.Placed::rule).toList();
    int months = promotions.stream().mapToInt(Promotion::months).max().orElse(0);
    if (months == 0) {
      return List.of();
    }
    MonthEvidence known = evidence.of(month, months);
    Map<Long, AgentEvidence> agents =
        known.agents().stream()
            .collect(Collectors.toMap(AgentEvidence::agentId, Function.identity()));
    Map<Long, Long> ahead = jdbi.withHandle(handle -> CareerRows.ahead(handle, month));
    List<CareerCandidate> found = new ArrayList<>();
    for (Promotion promotion : promotions) {
      for (Judgement judgement : promotion.judge(known)) {
        Optional.ofNullable(agents.get(judgement.agentId()))
            .flatMap(agent -> agent.month(month))
            .ifPresent(
                at -> found.add(candidate(at, promotion, judgement, ahead.get(at.agentId()))));
      }
    }
    found.sort(BY_NEARNESS);
    return found;
  }

  private static CareerCandidate candidate(
      MonthScore at, Promotion promotion, Judgement judgement, @Nullable Long ahead) {
    return new CareerCandidate(
        at.agentId(),
        at.employeeNo(),
        at.agentName(),
        at.teamCode(),
        at.postCode(),
        promotion,
        judgement,
        ahead);
  }

  /** How many months in a row are missing. */
  private static int lacking(CareerCandidate candidate) {
    return candidate.judgement().conditions().stream()
        .filter(each -> each.code().equals("months-above"))
        .mapToInt((RuleCondition each) -> each.needed().subtract(each.found()).intValue())
        .sum();
  }
}
