package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.InspectionAsIf;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;

/** Inspections as appeals need them (被申诉的质检). */
@ApplicationScoped
class AppealedInspections {

  private Inspections inspections;
  private Agents agents;

  @Inject
  AppealedInspections(Inspections inspections, Agents agents) {
    this.inspections = inspections;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AppealedInspections() {}

  /** A published inspection that the caller may see, or the problem that it is not there. */
  public JudgedInspection get(long inspectionId, Caller who) {
    InspectionView view = inspections.get(inspectionId, who);
    return new JudgedInspection(
        view.id(),
        view.recordId(),
        view.inspector(),
        view.agentId(),
        view.form().code(),
        view.form(),
        view.answers(),
        view.result().score(),
        workDay(view.at(), view.agentId()),
        Objects.requireNonNull(view.appealUntil(), "not published"));
  }

  /** What other answers would make of it. */
  public InspectionAsIf asIf(long inspectionId, Answers answers) {
    return inspections.asIf(inspectionId, answers);
  }

  /** Puts a revision beside what was published. */
  public void revise(
      long inspectionId, Answers answers, String reason, String reference, Caller who) {
    inspections.revise(inspectionId, answers, reason, reference, who);
  }

  private LocalDate workDay(Instant at, long agentId) {
    AgentView agent = Objects.requireNonNull(agents.byIds(Set.of(agentId)).get(agentId));
    return at.atZone(ZoneId.of(agent.zone()))
        .minusMinutes(agent.shiftCutoffMinutes())
        .toLocalDate();
  }
}
