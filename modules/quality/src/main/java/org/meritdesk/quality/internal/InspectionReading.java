package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.AppealWindow;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.InspectionPage;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionRevision;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.domain.AnswersCheck;
import org.meritdesk.quality.domain.FormScore;

/** Puts together what an inspection says, for those who may see it (质检读取). */
@ApplicationScoped
class InspectionReading {

  private Forms forms;
  private Agents agents;
  private BreachBook breaches;
  private AppealWindow window;

  @Inject
  InspectionReading(Forms forms, Agents agents, BreachBook breaches, AppealWindow window) {
    this.forms = forms;
    this.agents = agents;
    this.breaches = breaches;
    this.window = window;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectionReading() {}

  /** The row, or {@code inspection-not-found} also where the caller may not see it. */
  public InspectionRow row(Handle handle, long id, Caller caller) {
    return InspectionRows.one(handle, id)
        .filter(row -> sees(row, caller))
        .orElseThrow(() -> QualityProblem.INSPECTION_NOT_FOUND.problem("inspection", id));
  }

  /** The form that it is pinned to. */
  public FormDocument form(InspectionRow row) {
    return forms.version(row.formCode(), row.formVersion()).document();
  }

  /** Until when it may be acknowledged or appealed against. */
  public Instant appealUntil(Instant publishedAt) {
    return window.until(publishedAt);
  }

  /** A page of what the caller may see. */
  public InspectionPage search(Handle handle, InspectionQuery query, Caller caller) {
    return new InspectionSearch(handle, agents, window).find(query, caller);
  }

  /** Everything about one. */
  public InspectionView view(Handle handle, InspectionRow row) {
    FormDocument form = form(row);
    List<InspectionRevision> revisions = AnswerRows.published(handle, row.id());
    boolean draft = revisions.isEmpty();
    Answers answers = draft ? AnswerRows.draft(handle, row.id()) : revisions.get(0).answers();
    FormResult result = draft ? FormScore.of(form, answers) : revisions.get(0).result();
    List<FormFinding> findings = draft ? AnswersCheck.of(form, answers) : List.of();
    AgentView agent = agents.byIds(Set.of(row.agentId())).get(row.agentId());
    Instant published = row.publishedAt();
    return new InspectionView(
        row.id(),
        row.recordId(),
        row.accountId(),
        row.agentId(),
        agent == null ? "" : agent.name(),
        row.at(),
        row.zone().getId(),
        form,
        row.formVersion(),
        row.taskId(),
        row.inspector(),
        row.state(),
        row.version(),
        row.startedAt(),
        row.savedAt(),
        row.savedBy(),
        published,
        row.acknowledgedAt(),
        published == null ? null : window.until(published),
        row.spentSeconds(),
        row.comment(),
        row.quotes(),
        answers,
        result,
        findings,
        revisions,
        breaches.ofInspection(handle, row.id()));
  }

  /** Everything about one as it is stored by now. */
  public InspectionView again(Handle handle, long id) {
    return view(handle, InspectionRows.one(handle, id).orElseThrow());
  }

  private boolean sees(InspectionRow row, Caller caller) {
    Long self = caller.agentId();
    boolean draftSeen =
        QualityRight.SEE_DRAFTS.heldBy(caller) && (self == null || self != row.agentId());
    return (row.state().counts() || draftSeen)
        && agents.scope(caller, row.month()).sees(row.agentId());
  }
}
