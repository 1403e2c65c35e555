package org.meritdesk.training.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;

/**
 * Improvement plans (改进计划): drafted from a published month or an alert, agreed by the person,
 * followed step by step, re-assessed from the cells, closed. Nothing may follow for the person
 * before a second person re-assessed an ability plan or a project.
 */
public interface ImprovementPlans {

  /**
   * Drafts plans from a published month, for whom the caller keeps plans: a project from 70 to
   * below 80, an ability plan from 80 to below 90, below 70 and for teams the three lines that lost
   * most. What was drafted once from a month is not drafted again.
   *
   * @return how many were drafted
   * @throws org.meritdesk.kernel.Problem {@code improvement-month-open}, {@code not-allowed}
   */
  int propose(YearMonth month, Caller who);

  /**
   * The task that an alert opens, with a proposed plan; the one there is if it was opened before.
   *
   * @param teamId for an alert about the whole company; null for the team that the caller leads
   */
  ImprovementPlan ofAlert(long alertId, @Nullable Long teamId, Caller who);

  /**
   * Makes a plan from nothing, for somebody other than the caller; what its targets begin from is
   * read from the cells.
   *
   * @throws org.meritdesk.kernel.Problem {@code improvement-field} with the field that is wrong,
   *     {@code agent-not-found}, {@code not-allowed}
   */
  ImprovementPlan make(ImprovementStart start, Caller who);

  /** The teams whose plans the caller keeps, and for which one may be opened. */
  List<TeamView> teams(Caller who);

  /** Plans that alerts opened, by alert, as far as the caller sees them. */
  Map<Long, ImprovementPlan> ofAlerts(Collection<Long> alertIds, Caller who);

  /** Searches within what the caller sees. */
  ImprovementPage search(ImprovementQuery query, Caller who);

  /** Plans of a team and its people that are open, and those that were closed in a time. */
  List<ImprovementPlan> ofWeek(long teamId, Instant from, Instant toExclusive, Caller who);

  /** One plan, or {@code improvement-not-found}. */
  ImprovementPlan get(long id, Caller who);

  /** Changes a draft. */
  ImprovementPlan edit(long id, int version, ImprovementDraft draft, Caller who);

  /**
   * Takes a step such as agreeing; closing, dropping and what follows need words.
   *
   * @throws org.meritdesk.kernel.Problem {@code improvement-state}, {@code improvement-stale},
   *     {@code improvement-field}
   */
  ImprovementPlan act(
      long id, int version, ImprovementDeed deed, @Nullable String text, Caller who);

  /** Says that a step is done. */
  ImprovementPlan done(long id, int step, @Nullable String text, Caller who);

  /** Adds to the evidence. */
  ImprovementPlan note(long id, ImprovementNote note, Caller who);
}
