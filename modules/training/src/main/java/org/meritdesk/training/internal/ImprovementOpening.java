package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.training.api.AlertProblem;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementNote;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementStart;
import org.meritdesk.training.domain.ImprovementRules;

/** Opens improvement plans from a month or an alert, never twice, and tells of them (改进计划立项). */
@ApplicationScoped
class ImprovementOpening {

  private ImprovementDrafting drafting;
  private ImprovementByHand byHand;
  private ImprovementTeller teller;
  private Months months;
  private Clock clock;

  @Inject
  ImprovementOpening(
      ImprovementDrafting drafting,
      ImprovementByHand byHand,
      ImprovementTeller teller,
      Months months,
      Clock clock) {
    this.drafting = drafting;
    this.byHand = byHand;
    this.teller = teller;
    this.months = months;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementOpening() {}

  /** Drafts what a published month asks for; says how many are new. */
  int ofMonth(Handle handle, YearMonth month, Sight sight, Caller who) {
    if (months.get(month).state() != MonthState.PUBLISHED) {
      throw ImprovementProblem.IMPROVEMENT_MONTH_OPEN.problem("month", month);
    }
    List<ImprovementRows.Fresh> plans = drafting.ofMonth(month, sight);
    int drafted = 0;
    for (ImprovementRows.Fresh each : plans) {
      drafted += write(handle, each, who).isPresent() ? 1 : 0;
    }
    return drafted;
  }

  /** The plan of an alert: nothing where there is one already. */
  Optional<Long> ofAlert(
      Handle handle, long alertId, @Nullable Long teamId, Sight sight, Caller who) {
    AlertRow alert =
        AlertRows.one(handle, alertId, sight)
            .orElseThrow(() -> AlertProblem.ALERT_NOT_FOUND.problem("alert", alertId));
    return write(handle, drafting.ofAlert(alert, team(alert, teamId, sight)), who);
  }

  /** The plan that somebody made by hand, with what was seen as the first entry of its trail. */
  long byHand(Handle handle, ImprovementStart start, Sight sight, Caller who) {
    long id =
        write(handle, byHand.plan(start, sight, who), start.draft().steps(), who).orElseThrow();
    ImprovementSteps.note(
        handle,
        id,
        ImprovementDeed.NOTE,
        new ImprovementNote(start.why().strip(), null, null),
        who.name(),
        clock.instant());
    return id;
  }

  private Optional<Long> write(Handle handle, ImprovementRows.Fresh plan, Caller who) {
    return write(handle, plan, ImprovementRules.steps(plan.kind(), LocalDate.now(clock)), who);
  }

  private Optional<Long> write(
      Handle handle, ImprovementRows.Fresh plan, List<ImprovementDraft.Step> steps, Caller who) {
    Optional<Long> id = ImprovementRows.insert(handle, plan, who.name(), clock.instant());
    id.ifPresent(
        fresh -> {
          LocalDate today = LocalDate.now(clock);
          ImprovementSteps.write(handle, fresh, steps);
          teller.tell(
              NoticeKind.IMPROVEMENT_OPENED,
              "",
              fresh,
              plan.kind(),
              plan.whose(),
              plan.due(),
              today,
              who.name());
        });
    return id;
  }

  private long team(AlertRow alert, @Nullable Long asked, Sight sight) {
    Long agent = alert.agentId();
    Long own = alert.teamId();
    if (own == null && agent != null) {
      own = drafting.teamOf(agent);
    }
    if (own == null) {
      own = asked == null && sight.teams().size() == 1 ? sight.teams().iterator().next() : asked;
    }
    if (own == null || agent == null && !sight.all() && !sight.teams().contains(own)) {
      throw ImprovementProblem.IMPROVEMENT_FIELD.problem("field", "team");
    }
    return own;
  }
}
