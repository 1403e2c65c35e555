package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.quality.api.RiskSign;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.quality.api.Stratum;
import org.meritdesk.quality.domain.sampling.Candidate;

/** The contacts that a plan may draw in a week (抽样总体). */
@ApplicationScoped
class Population {

  private static final int NEWCOMER_DAYS = 90;
  private static final BigDecimal LOW = new BigDecimal("2");

  private ServedParts parts;
  private Agents agents;
  private Assignments assignments;
  private Jdbi jdbi;
  private Clock clock;

  @Inject
  Population(ServedParts parts, Agents agents, Assignments assignments, Jdbi jdbi, Clock clock) {
    this.parts = parts;
    this.agents = agents;
    this.assignments = assignments;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Population() {}

  /** What can be drawn, and who of the agents is new. */
  record Found(List<Candidate> candidates, Set<Long> newcomers) {}

  Found of(SamplingPlan plan, LocalDate from, LocalDate toExclusive) {
    ZoneId zone = clock.getZone();
    Map<Long, List<Assignment>> places =
        assignments.during(from.minusDays(1), toExclusive.plusDays(1)).stream()
            .collect(Collectors.groupingBy(Assignment::agentId));
    Set<Long> asked = asked(plan, places);
    if (asked.isEmpty() && !plan.teams().isEmpty()) {
      return new Found(List.of(), Set.of());
    }
    List<ServedPart> served =
        parts.during(
            from.atStartOfDay(zone).toInstant(), toExclusive.atStartOfDay(zone).toInstant(), asked);
    Map<Long, AgentView> people =
        agents.byIds(served.stream().map(ServedPart::agentId).collect(Collectors.toSet()));
    Set<TaskRows.Key> taken =
        jdbi.withHandle(
            handle ->
                TaskRows.taken(
                    handle, plan.form(), served.stream().map(ServedPart::recordId).toList()));
    List<Candidate> candidates = new ArrayList<>();
    for (ServedPart part : served) {
      String team = team(part, places.getOrDefault(part.agentId(), List.of()));
      if (allowed(plan, part, team)
          && !taken.contains(new TaskRows.Key(part.recordId(), part.accountId()))) {
        candidates.add(
            candidate(plan, part, stratum(plan, part, team, people.get(part.agentId()), from)));
      }
    }
    Set<Long> newcomers =
        people.values().stream()
            .filter(agent -> days(agent, from) < NEWCOMER_DAYS)
            .map(AgentView::id)
            .collect(Collectors.toSet());
    return new Found(candidates, newcomers);
  }

  /** Whose parts are read: with teams, only who was in one of them; empty for everybody. */
  private static Set<Long> asked(SamplingPlan plan, Map<Long, List<Assignment>> places) {
    if (plan.teams().isEmpty()) {
      return plan.agents();
    }
    return places.entrySet().stream()
        .filter(each -> plan.agents().isEmpty() || plan.agents().contains(each.getKey()))
        .filter(
            each -> each.getValue().stream().anyMatch(at -> plan.teams().contains(at.teamCode())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean allowed(SamplingPlan plan, ServedPart part, String team) {
    long seconds = Duration.between(part.from(), part.to()).toSeconds();
    boolean anyLength = plan.minimumMessages() == 0 && plan.minimumSeconds() == 0;
    boolean enough =
        plan.minimumMessages() > 0 && part.agentMessages() >= plan.minimumMessages()
            || plan.minimumSeconds() > 0 && seconds >= plan.minimumSeconds();
    return (anyLength || enough)
        && (plan.channels().isEmpty() || plan.channels().contains(channel(part)))
        && (plan.teams().isEmpty() || plan.teams().contains(team))
        && (part.outcome() == null || !plan.withoutOutcomes().contains(part.outcome()));
  }

  private static Candidate candidate(SamplingPlan plan, ServedPart part, String stratum) {
    EnumSet<RiskSign> signs = EnumSet.noneOf(RiskSign.class);
    BigDecimal rating = part.lowestRating();
    if (rating != null && rating.compareTo(LOW) <= 0) {
      signs.add(RiskSign.LOW_RATING);
    }
    if (part.complaints() > 0) {
      signs.add(RiskSign.COMPLAINT);
    }
    if (part.handedOn()) {
      signs.add(RiskSign.HANDED_ON);
    }
    int risk = signs.stream().mapToInt(sign -> plan.riskWeights().getOrDefault(sign, 0)).sum();
    return new Candidate(
        part.recordId(),
        part.accountId(),
        part.agentId(),
        part.from(),
        stratum,
        List.copyOf(signs),
        risk);
  }

  private static String stratum(
      SamplingPlan plan, ServedPart part, String team, @Nullable AgentView agent, LocalDate from) {
    List<String> names = new ArrayList<>();
    if (plan.strata().contains(Stratum.TEAM)) {
      names.add(team);
    }
    if (plan.strata().contains(Stratum.CHANNEL)) {
      names.add(channel(part));
    }
    if (plan.strata().contains(Stratum.TENURE)) {
      long days = agent == null ? 0 : days(agent, from);
      names.add(days < NEWCOMER_DAYS ? "new" : days < 365 ? "settled" : "senior");
    }
    return String.join("/", names);
  }

  private static long days(AgentView agent, LocalDate on) {
    return ChronoUnit.DAYS.between(agent.hiredOn(), on);
  }

  private static String team(ServedPart part, List<Assignment> places) {
    LocalDate day = LocalDate.ofInstant(part.from(), ZoneId.of(part.zone()));
    return places.stream()
        .filter(each -> each.covers(day))
        .map(Assignment::teamCode)
        .findFirst()
        .orElse("");
  }

  private static String channel(ServedPart part) {
    return Optional.ofNullable(part.channel()).orElse("");
  }
}
