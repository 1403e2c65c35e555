package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementStart;
import org.meritdesk.training.api.ImprovementTarget;

/** Turns what somebody wrote into a plan (手工立项): whose it may be, and from where it begins. */
@ApplicationScoped
class ImprovementByHand {

  /** The targets begin from what so many days before the plan showed. */
  private static final int DAYS_BEFORE = 30;

  private static final int MOST_WORDS = 2_000;

  private ImprovementDrafting drafting;
  private Measurements measurements;
  private Teams teams;
  private Clock clock;

  @Inject
  ImprovementByHand(
      ImprovementDrafting drafting, Measurements measurements, Teams teams, Clock clock) {
    this.drafting = drafting;
    this.measurements = measurements;
    this.teams = teams;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementByHand() {}

  /** The plan; refused for oneself, for who is not seen, and for an owner who leads nobody. */
  ImprovementRows.Fresh plan(ImprovementStart start, Sight sight, Caller who) {
    demand(!start.why().isBlank() && start.why().length() <= MOST_WORDS, "why");
    NeedScene.Whose whose = whose(start, sight, who);
    LocalDate today = LocalDate.now(clock);
    Long owner = start.ownerId();
    if (owner == null) {
      owner = drafting.owner(whose, today);
    } else {
      demand(!owner.equals(whose.agentId()) && leads(owner, today), "owner");
    }
    return new ImprovementRows.Fresh(
        ImprovementKind.OTHER,
        whose,
        owner,
        null,
        null,
        start.draft().due(),
        begun(start.draft().targets(), whose, today));
  }

  private NeedScene.Whose whose(ImprovementStart start, Sight sight, Caller who) {
    Long agent = start.agentId();
    Long team = start.teamId();
    if (agent == null) {
      demand(team != null && known(team) && (sight.all() || sight.teams().contains(team)), "team");
      return NeedScene.team(team == null ? 0 : team);
    }
    demand(!agent.equals(who.agentId()), "agent");
    if (!sight.all() && !sight.agents().contains(agent)) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agent);
    }
    Long own = drafting.teamOf(agent);
    demand(own != null && (team == null || team.equals(own)), "team");
    return new NeedScene.Whose(agent, own == null ? 0 : own);
  }

  private boolean known(Long team) {
    return teams.all().stream().anyMatch(each -> each.id() == team);
  }

  private boolean leads(Long owner, LocalDate day) {
    return teams.all().stream()
        .map(TeamView::leads)
        .flatMap(List::stream)
        .anyMatch(lead -> lead.agentId() == owner && lead.covers(day));
  }

  private List<ImprovementTarget> begun(
      List<ImprovementTarget> targets, NeedScene.Whose whose, LocalDate today) {
    if (targets.isEmpty()) {
      return List.of();
    }
    Long agent = whose.agentId();
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    targets.forEach(each -> measures.add(each.measure()));
    Map<Measure, Measurement> now =
        measurements.of(
            agent == null ? Subject.team(whose.teamId()) : Subject.agent(agent),
            today.minusDays(DAYS_BEFORE),
            today,
            measures);
    return targets.stream()
        .map(
            each ->
                new ImprovementTarget(each.measure(), figure(now.get(each.measure())), each.goal()))
        .toList();
  }

  private static @Nullable BigDecimal figure(@Nullable Measurement measurement) {
    return measurement instanceof Measured measured ? Published.figure(measured.value()) : null;
  }

  private static void demand(boolean holds, String field) {
    if (!holds) {
      throw ImprovementProblem.IMPROVEMENT_FIELD.problem("field", field);
    }
  }
}
