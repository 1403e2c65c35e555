package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalPage;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.scoring.api.ScoringRight;

/** Shows appraisals to whom they concern (绩效考核查询). */
@ApplicationScoped
class AppraisalBook implements Appraisals {

  private static final int MOST = 500;

  private Jdbi jdbi;
  private Agents agents;
  private Appraiser appraiser;
  private LossFinder losses;

  @Inject
  AppraisalBook(Jdbi jdbi, Agents agents, Appraiser appraiser, LossFinder losses) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.appraiser = appraiser;
    this.losses = losses;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AppraisalBook() {}

  @Override
  public AppraisalPage search(AppraisalQuery query, Caller who) {
    RowScope scope = agents.scope(who, query.month());
    int size = Math.max(1, Math.min(query.size(), MOST));
    List<Appraisal> seen =
        ofMonth(query.month(), ScoringRight.SEE_CLOSED_MONTHS.heldBy(who)).stream()
            .filter(each -> scope.sees(each.agentId()))
            .filter(each -> query.team() == null || each.teamCode().equals(query.team()))
            .sorted(AppraisalOrder.by(query.order()))
            .toList();
    return new AppraisalPage(
        seen.size(),
        seen.stream().skip((long) Math.max(0, query.page()) * size).limit(size).toList());
  }

  @Override
  public Appraisal get(long id, Caller who) {
    return jdbi.withHandle(handle -> AppraisalReader.one(handle, id))
        .filter(each -> visible(each, who))
        .orElseThrow(() -> ScoringProblem.APPRAISAL_NOT_FOUND.problem("appraisal", id));
  }

  @Override
  public List<Appraisal> ofAgent(long agentId, YearMonth month, Caller who) {
    if (!agents.scope(who, month).sees(agentId)) {
      return List.of();
    }
    return ofMonth(month, ScoringRight.SEE_CLOSED_MONTHS.heldBy(who)).stream()
        .filter(each -> each.agentId() == agentId)
        .toList();
  }

  @Override
  public List<Appraisal> provisional(long agentId, YearMonth month, Caller who) {
    if (!agents.scope(who, month).sees(agentId)) {
      return List.of();
    }
    return appraiser.appraise(month).stream()
        .map(Appraised::appraisal)
        .filter(each -> each.agentId() == agentId)
        .toList();
  }

  @Override
  public List<Loss> losses(long id, Caller who) {
    Appraisal appraisal = get(id, who);
    return jdbi.withHandle(handle -> AppraisalReader.losses(handle, id)).stream()
        .filter(loss -> appraisal.score() != null)
        .toList();
  }

  @Override
  public List<Loss> provisionalLosses(long agentId, YearMonth month, int assignmentNo, Caller who) {
    if (!agents.scope(who, month).sees(agentId)) {
      return List.of();
    }
    return appraiser.appraise(month).stream()
        .filter(each -> each.appraisal().agentId() == agentId)
        .filter(each -> each.appraisal().assignmentNo() == assignmentNo)
        .findFirst()
        .map(losses::of)
        .orElse(List.of());
  }

  @Override
  public List<Appraisal> published(YearMonth month) {
    return jdbi.withHandle(
        handle ->
            ClosingRows.published(handle, month)
                .map(closing -> AppraisalReader.ofClosing(handle, closing.closingId()))
                .orElse(List.of()));
  }

  /**
   * Reviewers see what waits for publication; everybody else the newest published, else today's.
   */
  private List<Appraisal> ofMonth(YearMonth month, boolean reviewer) {
    Optional<List<Appraisal>> kept = jdbi.withHandle(handle -> current(handle, month, reviewer));
    return kept.orElseGet(
        () ->
            appraiser.appraise(month).stream()
                .map(Appraised::appraisal)
                .sorted(AppraisalOrder.BY_SCHEME_AND_RANK)
                .toList());
  }

  private static Optional<List<Appraisal>> current(
      Handle handle, YearMonth month, boolean reviewer) {
    return ClosingRows.of(handle, month).stream()
        .filter(row -> row.is("PUBLISHED") || reviewer && row.is("CLOSED"))
        .findFirst()
        .map(row -> AppraisalReader.ofClosing(handle, row.closingId()));
  }

  private boolean visible(Appraisal appraisal, Caller who) {
    return agents.scope(who, appraisal.month()).sees(appraisal.agentId())
        && (appraisal.state() == MonthState.PUBLISHED
            || ScoringRight.SEE_CLOSED_MONTHS.heldBy(who));
  }
}
