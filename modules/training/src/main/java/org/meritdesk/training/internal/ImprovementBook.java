package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementNote;
import org.meritdesk.training.api.ImprovementPage;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementQuery;
import org.meritdesk.training.api.ImprovementRight;
import org.meritdesk.training.api.ImprovementStart;
import org.meritdesk.training.api.ImprovementState;
import org.meritdesk.training.domain.ImprovementCheck;
import org.meritdesk.training.domain.ImprovementTransitions;

/** Keeps improvement plans (改进计划管理). */
@ApplicationScoped
class ImprovementBook implements ImprovementPlans {

  /** What has methods of its own. */
  private static final Set<ImprovementDeed> ELSEWHERE =
      EnumSet.of(ImprovementDeed.EDIT, ImprovementDeed.STEP, ImprovementDeed.NOTE);

  /** What may be done without a word. */
  private static final Set<ImprovementDeed> WORDLESS =
      EnumSet.of(ImprovementDeed.AGREE, ImprovementDeed.START);

  private Jdbi jdbi;
  private ImprovementOpening opening;
  private ImprovementEffect effect;
  private ImprovementViews views;
  private ImprovementTeller teller;
  private Audit audit;
  private Clock clock;
  private Sights sights;

  @Inject
  ImprovementBook(
      Jdbi jdbi,
      ImprovementOpening opening,
      ImprovementEffect effect,
      ImprovementViews views,
      ImprovementTeller teller,
      Agents agents,
      Teams teams,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.opening = opening;
    this.effect = effect;
    this.views = views;
    this.teller = teller;
    this.audit = audit;
    this.clock = clock;
    this.sights = new Sights(agents, teams, clock);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementBook() {}

  @Override
  @Transactional
  public int propose(YearMonth month, Caller who) {
    ImprovementRight.KEEP.demandOf(who);
    Sight sight = sights.of(who);
    int drafted = jdbi.inTransaction(handle -> opening.ofMonth(handle, month, sight, who));
    audit.record(
        who,
        "improvement.proposed",
        "improvement-plan",
        "all",
        null,
        Map.of("month", month.toString(), "new", drafted));
    return drafted;
  }

  @Override
  @Transactional
  public ImprovementPlan ofAlert(long alertId, @Nullable Long teamId, Caller who) {
    ImprovementRight.KEEP.demandOf(who);
    Sight sight = sights.of(who);
    if (jdbi.inTransaction(handle -> opening.ofAlert(handle, alertId, teamId, sight, who))
        .isPresent()) {
      audit.record(who, "improvement.opened", "alert", Long.toString(alertId), null, Map.of());
    }
    return jdbi.withHandle(
        handle ->
            ImprovementRows.ofAlert(handle, alertId, sight)
                .map(row -> views.whole(handle, row, who))
                .orElseThrow(() -> ImprovementProblem.IMPROVEMENT_NOT_FOUND.problem("plan", "")));
  }

  @Override
  @Transactional
  public ImprovementPlan make(ImprovementStart start, Caller who) {
    ImprovementRight.KEEP.demandOf(who);
    ImprovementCheck.check(start.draft(), LocalDate.now(clock));
    Sight sight = sights.of(who);
    long id = jdbi.inTransaction(handle -> opening.byHand(handle, start, sight, who));
    audit.record(
        who, "improvement.made", "improvement-plan", Long.toString(id), start.why(), Map.of());
    return get(id, who);
  }

  @Override
  public List<TeamView> teams(Caller who) {
    ImprovementRight.KEEP.demandOf(who);
    Sight sight = sights.of(who);
    return sights.teams().all().stream()
        .filter(team -> sight.all() || sight.teams().contains(team.id()))
        .toList();
  }

  @Override
  public Map<Long, ImprovementPlan> ofAlerts(Collection<Long> alertIds, Caller who) {
    if (alertIds.isEmpty() || !ImprovementRight.SEE.heldBy(who)) {
      return Map.of();
    }
    Sight sight = sights.of(who);
    Map<Long, ImprovementPlan> plans = new HashMap<>();
    jdbi.useHandle(
        handle ->
            views
                .of(handle, ImprovementRows.ofAlerts(handle, alertIds, sight), who)
                .forEach(
                    each -> {
                      Long alert = each.alertId();
                      if (alert != null) {
                        plans.put(alert, each);
                      }
                    }));
    return plans;
  }

  @Override
  public ImprovementPage search(ImprovementQuery query, Caller who) {
    ImprovementRight.SEE.demandOf(who);
    Sight sight = sights.of(who);
    return jdbi.withHandle(
        handle ->
            new ImprovementPage(
                views.of(handle, ImprovementRows.find(handle, query, sight), who),
                ImprovementRows.count(handle, query, sight)));
  }

  @Override
  public List<ImprovementPlan> ofWeek(long teamId, Instant from, Instant toExclusive, Caller who) {
    ImprovementRight.SEE.demandOf(who);
    Sight sight = sights.of(who);
    return jdbi.withHandle(
        handle ->
            views.of(
                handle, ImprovementRows.ofWeek(handle, teamId, from, toExclusive, sight), who));
  }

  @Override
  public ImprovementPlan get(long id, Caller who) {
    return jdbi.withHandle(handle -> views.whole(handle, row(handle, id, who), who));
  }

  @Override
  @Transactional
  public ImprovementPlan edit(long id, int version, ImprovementDraft draft, Caller who) {
    ImprovementCheck.check(draft, LocalDate.now(clock));
    jdbi.useTransaction(
        handle -> {
          ImprovementRow row = row(handle, id, who);
          next(row, ImprovementDeed.EDIT, who);
          moved(
              row.version() == version
                  && ImprovementRows.edit(handle, row, draft.due(), draft.targets()),
              row);
          ImprovementSteps.write(handle, id, draft.steps());
          entry(handle, id, ImprovementDeed.EDIT, null, who);
        });
    note(who, id, ImprovementDeed.EDIT, null, Map.of());
    return get(id, who);
  }

  @Override
  @Transactional
  public ImprovementPlan act(
      long id, int version, ImprovementDeed deed, @Nullable String text, Caller who) {
    String said = text == null || text.isBlank() ? null : text.strip();
    jdbi.useTransaction(
        handle -> {
          ImprovementRow row = row(handle, id, who);
          ImprovementState to = next(row, deed, who);
          if (ELSEWHERE.contains(deed)
              || deed == ImprovementDeed.CONSEQUENCE && row.consequence() != null) {
            throw state(row);
          }
          if (said == null && !WORDLESS.contains(deed)) {
            throw ImprovementProblem.IMPROVEMENT_FIELD.problem("field", "text");
          }
          moved(row.version() == version && keep(handle, row, deed, to, said, who), row);
          entry(handle, id, deed, said == null ? null : new ImprovementNote(said, null, null), who);
          teller.moved(row, deed, LocalDate.now(clock), who.name());
        });
    note(who, id, deed, said, Map.of());
    return get(id, who);
  }

  /** Keeps what goes with a deed, then the new state. */
  private boolean keep(
      Handle handle,
      ImprovementRow row,
      ImprovementDeed deed,
      ImprovementState to,
      @Nullable String said,
      Caller who) {
    LocalDate today = LocalDate.now(clock);
    if (deed == ImprovementDeed.START) {
      ImprovementRows.started(handle, row.id(), who.name(), today);
    }
    if (deed == ImprovementDeed.REASSESS) {
      ImprovementRows.assessed(
          handle, row.id(), effect.until(row, today), who.name(), clock.instant());
    }
    if (deed == ImprovementDeed.CONSEQUENCE && said != null) {
      ImprovementRows.consequence(handle, row.id(), said);
    }
    return ImprovementRows.move(handle, row, to);
  }

  @Override
  @Transactional
  public ImprovementPlan done(long id, int step, @Nullable String text, Caller who) {
    String said = text == null || text.isBlank() ? null : text.strip();
    jdbi.useTransaction(
        handle -> {
          ImprovementRow row = row(handle, id, who);
          next(row, ImprovementDeed.STEP, who);
          if (!ImprovementSteps.done(handle, id, step, who.name(), clock.instant())) {
            throw ImprovementProblem.IMPROVEMENT_FIELD.problem("field", "step");
          }
          entry(
              handle,
              id,
              ImprovementDeed.STEP,
              new ImprovementNote("#" + step + (said == null ? "" : " " + said), null, null),
              who);
        });
    note(who, id, ImprovementDeed.STEP, said, Map.of("line", step));
    return get(id, who);
  }

  @Override
  @Transactional
  public ImprovementPlan note(long id, ImprovementNote note, Caller who) {
    if (note.text().isBlank()) {
      throw ImprovementProblem.IMPROVEMENT_FIELD.problem("field", "text");
    }
    jdbi.useTransaction(
        handle -> {
          next(row(handle, id, who), ImprovementDeed.NOTE, who);
          entry(handle, id, ImprovementDeed.NOTE, note, who);
        });
    note(who, id, ImprovementDeed.NOTE, null, Map.of());
    return get(id, who);
  }

  private ImprovementRow row(Handle handle, long id, Caller who) {
    ImprovementRight.SEE.demandOf(who);
    return ImprovementRows.one(handle, id, sights.of(who))
        .orElseThrow(() -> ImprovementProblem.IMPROVEMENT_NOT_FOUND.problem("plan", id));
  }

  private static ImprovementState next(ImprovementRow row, ImprovementDeed deed, Caller who) {
    return ImprovementTransitions.next(row.state(), deed, ImprovementParties.of(row, who))
        .orElseThrow(() -> state(row));
  }

  private static RuntimeException state(ImprovementRow row) {
    return ImprovementProblem.IMPROVEMENT_STATE.problem("plan", row.id(), "state", row.state());
  }

  private static void moved(boolean moved, ImprovementRow row) {
    if (!moved) {
      throw ImprovementProblem.IMPROVEMENT_STALE.problem(
          "plan", row.id(), "version", row.version());
    }
  }

  private void entry(
      Handle handle, long id, ImprovementDeed deed, @Nullable ImprovementNote note, Caller who) {
    ImprovementSteps.note(handle, id, deed, note, who.name(), clock.instant());
  }

  private void note(
      Caller who, long id, ImprovementDeed deed, @Nullable String reason, Map<String, ?> details) {
    audit.record(
        who,
        "improvement." + deed.name().toLowerCase(Locale.ROOT),
        "improvement-plan",
        Long.toString(id),
        reason,
        details);
  }
}
