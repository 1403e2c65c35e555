package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.MonthPublished;

/** Tells people about appeals and published months (评分通知), in the transaction of what happened. */
@ApplicationScoped
class ScoringNotices {

  private Jdbi jdbi;
  private Agents agents;
  private Inbox inbox;

  @Inject
  ScoringNotices(Jdbi jdbi, Agents agents, Inbox inbox) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ScoringNotices() {}

  /** Everybody who may decide it: never who judged, never whom it concerns. */
  public void filed(long appealId, JudgedInspection inspection) {
    AgentView agent = agents.byIds(Set.of(inspection.agentId())).get(inspection.agentId());
    inbox.put(
        new Notice(
            NoticeKind.APPEAL_FILED,
            "appeal",
            Long.toString(appealId),
            "",
            "appeal?id=" + appealId,
            Map.of("name", agent == null ? "" : agent.name())),
        Audience.roles(Set.of(Role.INSPECTOR, Role.HR_CHECKER))
            .orLeadsOf(inspection.agentId(), YearMonth.from(inspection.workDay()))
            .but(Set.of(inspection.inspector()), inspection.agentId()));
  }

  /** Who appealed. */
  public void decided(long appealId, long agentId, AppealState outcome) {
    inbox.put(
        new Notice(
            NoticeKind.APPEAL_DECIDED,
            "appeal",
            Long.toString(appealId),
            "",
            "appeal?id=" + appealId,
            Map.of("outcome", outcome.name())),
        Audience.agents(List.of(agentId)));
  }

  /** Every agent of the month. */
  public void published(@Observes MonthPublished event) {
    String month = event.month().toString();
    inbox.put(
        new Notice(
            NoticeKind.MONTH_PUBLISHED,
            "month",
            month,
            Integer.toString(event.revision()),
            "my-month?month=" + month,
            Map.of("month", month)),
        Audience.agents(
            jdbi.withHandle(
                handle -> ClosingRows.agents(handle, event.month(), event.revision()))));
  }
}
