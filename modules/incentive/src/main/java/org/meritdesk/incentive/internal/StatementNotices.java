package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;

/** Tells agents that their statement is there (奖金单通知). */
@ApplicationScoped
class StatementNotices {

  private Inbox inbox;

  @Inject
  StatementNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StatementNotices() {}

  /** Everybody who may decide about corrections. */
  public void adjustmentsWait(YearMonth month, int count, String proposedBy, String subject) {
    inbox.put(
        new Notice(
            NoticeKind.ADJUSTMENTS_WAIT,
            "adjustment",
            subject,
            "",
            "adjustments",
            Map.of("month", month.toString(), "count", Integer.toString(count))),
        Audience.roles(Set.of(Role.HR_CHECKER)).but(List.of(proposedBy), null));
  }

  /** Everybody with a statement in the run. */
  public void approved(StatementRun run, Collection<Long> agents) {
    inbox.put(
        new Notice(
            NoticeKind.STATEMENT_APPROVED,
            "statement-run",
            Long.toString(run.runId()),
            "",
            "my-month?month=" + run.month(),
            Map.of("month", run.month().toString())),
        Audience.agents(agents));
  }
}
