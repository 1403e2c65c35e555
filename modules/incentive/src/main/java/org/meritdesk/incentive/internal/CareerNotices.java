package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;

/** Tells who has to decide, and whom it concerns (晋升通知). */
@ApplicationScoped
class CareerNotices {

  private Inbox inbox;

  @Inject
  CareerNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CareerNotices() {}

  /** Everybody who may decide. */
  public void proposed(CareerCase step) {
    inbox.put(
        notice(NoticeKind.CAREER_PROPOSED, step),
        Audience.roles(Set.of(Role.HR_CHECKER)).but(List.of(step.proposedBy()), step.agentId()));
  }

  /** The agent and the leads of the month. */
  public void approved(CareerCase step) {
    inbox.put(
        notice(NoticeKind.CAREER_STEP, step),
        Audience.agents(List.of(step.agentId())).orLeadsOf(step.agentId(), step.month()));
  }

  private static Notice notice(NoticeKind kind, CareerCase step) {
    return new Notice(
        kind,
        "career-case",
        Long.toString(step.id()),
        "",
        "career-case?id=" + step.id(),
        Map.of(
            "name", step.agentName(),
            "step", step.promotion().to(),
            "from", step.effectiveOn().toString()));
  }
}
