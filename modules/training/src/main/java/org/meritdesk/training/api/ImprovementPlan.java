package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An improvement plan (改进计划): owner, steps, dates, targets by measure and what became of them.
 *
 * @param agentId whose; null for a whole team
 * @param agentName empty for a whole team
 * @param teamNames by language tag
 * @param ownerId who sees to it, a lead; null where the team has none
 * @param month the published month it comes from; null for an alert
 * @param alertId the alert it comes from
 * @param startedOn since when the effect is measured
 * @param overdue whether it or a step of it should be done by now
 * @param results the figures kept at the re-assessment, else those so far; empty before it began
 * @param assessedBy who re-assessed it
 * @param consequence what follows, only after it was not reached
 * @param trail what was done and noted, the oldest first; empty in lists
 * @param deeds what the caller may do now
 */
public record ImprovementPlan(
    long id,
    int version,
    ImprovementKind kind,
    ImprovementState state,
    @Nullable Long agentId,
    String agentName,
    long teamId,
    Map<String, String> teamNames,
    @Nullable Long ownerId,
    String ownerName,
    @Nullable YearMonth month,
    @Nullable Long alertId,
    LocalDate due,
    boolean overdue,
    List<ImprovementTarget> targets,
    List<ImprovementStep> steps,
    @Nullable LocalDate startedOn,
    List<ImprovementResult> results,
    String madeBy,
    Instant madeAt,
    @Nullable String assessedBy,
    @Nullable Instant assessedAt,
    @Nullable String consequence,
    List<ImprovementEntry> trail,
    Set<ImprovementDeed> deeds) {

  /** Fixes the collections. */
  public ImprovementPlan {
    teamNames = Map.copyOf(teamNames);
    targets = List.copyOf(targets);
    steps = List.copyOf(steps);
    results = List.copyOf(results);
    trail = List.copyOf(trail);
    deeds = Set.copyOf(deeds);
  }

  /** Whether the caller may do this now. */
  public boolean allows(ImprovementDeed deed) {
    return deeds.contains(deed);
  }

  /** How many steps are done. */
  public long stepsDone() {
    return steps.stream().filter(each -> each.doneAt() != null).count();
  }
}
