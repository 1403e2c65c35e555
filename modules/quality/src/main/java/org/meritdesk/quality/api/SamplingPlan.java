package org.meritdesk.quality.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are drawn for inspection each week (抽样计划), as data.
 *
 * @param code stable key of the plan
 * @param names names by language tag
 * @param form the form that they are inspected with
 * @param channels of the contacts; none for all
 * @param teams of the agents on the day; none for all
 * @param agents who; none for all
 * @param quota contacts per agent and week
 * @param newcomerQuota the same for who has been here less than 90 days; null for the same
 * @param strata what keeps contacts apart: each stratum gets its share of an agent's quota
 * @param riskShare part of the quota, in percent, that goes to contacts with signs of risk
 * @param riskWeights how much each sign counts when they are drawn
 * @param minimumMessages of the agent, 0 for no minimum
 * @param minimumSeconds of service, 0 for no minimum; reaching one of the two minima is enough
 * @param withoutOutcomes outcomes of contacts that are not drawn
 * @param inspectors who inspects
 * @param dueDays within how many days
 */
public record SamplingPlan(
    String code,
    Map<String, String> names,
    String form,
    Set<String> channels,
    Set<String> teams,
    Set<Long> agents,
    Integer quota,
    @Nullable Integer newcomerQuota,
    Set<Stratum> strata,
    Integer riskShare,
    Map<RiskSign, Integer> riskWeights,
    Integer minimumMessages,
    Integer minimumSeconds,
    Set<String> withoutOutcomes,
    List<PlanInspector> inspectors,
    Integer dueDays) {

  /** Contacts per agent and week if nothing else is said. */
  public static final int USUAL_QUOTA = 5;

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public SamplingPlan {
    names = names == null ? Map.of() : Map.copyOf(names);
    channels = channels == null ? Set.of() : Set.copyOf(channels);
    teams = teams == null ? Set.of() : Set.copyOf(teams);
    agents = agents == null ? Set.of() : Set.copyOf(agents);
    quota = quota == null ? USUAL_QUOTA : quota;
    riskShare = riskShare == null ? 0 : riskShare;
    minimumMessages = minimumMessages == null ? 0 : minimumMessages;
    minimumSeconds = minimumSeconds == null ? 0 : minimumSeconds;
    strata = strata == null ? Set.of() : Set.copyOf(strata);
    riskWeights = riskWeights == null ? Map.of() : Map.copyOf(riskWeights);
    withoutOutcomes = withoutOutcomes == null ? Set.of() : Set.copyOf(withoutOutcomes);
    inspectors = inspectors == null ? List.of() : List.copyOf(inspectors);
    dueDays = dueDays == null ? 7 : dueDays;
  }
}
