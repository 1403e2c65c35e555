package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.ingestion.Bubble;
import org.meritdesk.web.faces.ingestion.ContactSheet;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.primefaces.PrimeFaces;

/** The inspector's desk (质检台): the conversation beside the form, kept as one goes. */
@Named
@RequestScoped
public class InspectPage {

  @Inject private Inspections inspections;
  @Inject private OpenDraft open;
  @Inject private InspectConflict conflict;
  @Inject private NextTask next;
  @Inject private ContactSheet contact;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long task;
  private boolean talking;

  /** Reads the draft and its conversation; what is published is shown where results are read. */
  public void load() {
    Long wanted = task;
    if (open.getId() == null && wanted != null) {
      notices.go("inspect?id=" + next.inspection(wanted));
      return;
    }
    InspectionView read = getView();
    if (read.state() != InspectionState.DRAFT) {
      notices.go("inspection?id=" + read.id());
      return;
    }
    contact.setId(read.recordId());
    contact.load();
    talking = true;
  }

  /** Keeps what the script sends. */
  public void save() {
    DraftText draft = DraftText.read(Sent.text("draft"));
    try {
      tell(open.keep(draft, Sent.number("version")));
    } catch (Problem problem) {
      meet(problem, draft);
    }
  }

  /** Keeps what the script sends, and publishes it. */
  public void publish() {
    DraftText draft = DraftText.read(Sent.text("draft"));
    try {
      InspectionView kept = open.keep(draft, Sent.number("version"));
      tell(kept);
      InspectionView published = inspections.publish(kept.id(), kept.version(), reader.caller());
      notices.done(next.after(published), "inspect.published", published.agentName());
    } catch (Problem problem) {
      meet(problem, draft);
    }
  }

  /** How many tasks the reader has left, this one among them. */
  public long getLeft() {
    return next.count();
  }

  /** Drops the draft. */
  public void discard() {
    InspectionView read = getView();
    inspections.discard(read.id(), read.version(), reader.caller());
    notices.done("contact?id=" + read.recordId(), "inspect.discarded");
  }

  private void tell(InspectionView kept) {
    PrimeFaces.current().ajax().addCallbackParam("state", DraftText.write(running(kept)));
  }

  private void meet(Problem problem, DraftText draft) {
    if (problem.type() == QualityProblem.INSPECTION_STALE) {
      conflict.meet(draft);
      PrimeFaces.current().ajax().addCallbackParam("stale", true);
    } else if (problem.type() == QualityProblem.INSPECTION_INCOMPLETE) {
      PrimeFaces.current()
          .ajax()
          .addCallbackParam("incomplete", problem.arguments().get("criterion"));
    } else {
      throw problem;
    }
  }

  private RunningForm running(InspectionView read) {
    return new RunningForms(words(), reader.figures()).of(read);
  }

  private Words words() {
    return new Words(reader.getLocale());
  }

  /** The inspection. */
  public InspectionView getView() {
    return open.getView();
  }

  /** The name of the form with its version. */
  public String getFormName() {
    InspectionView read = getView();
    return new FormTongue(words()).of(read.form().names()) + " v" + read.formVersion();
  }

  /** The criteria in the form's order. */
  public List<CriterionCard> getCards() {
    return new CriterionCards(words(), reader.figures()).of(getView().form());
  }

  /** What the script paints first: the answers so far, and what they are worth. */
  public String getStart() {
    InspectionView read = getView();
    Map<String, Object> start = new HashMap<>();
    start.put(
        "draft",
        new DraftText(
            read.answers().byCriterion(), read.comment(), read.quotes(), read.spentSeconds()));
    start.put("state", running(read));
    return DraftText.write(start);
  }

  /** When it was kept, in words. */
  public String getSaved() {
    return running(getView()).saved();
  }

  /** What was said; nothing while only the form is kept. */
  public List<Bubble> getBubbles() {
    return talking ? contact.getBubbles() : List.of();
  }

  /** Whether the conversation is shown: always but where only the form is kept. */
  public boolean isTalking() {
    if (!talking && !FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
      load();
    }
    return talking;
  }

  /** What the contact is called. */
  public String getTitle() {
    return isTalking() ? contact.getTitle() : "";
  }

  public @Nullable Long getTask() {
    return task;
  }

  public void setTask(@Nullable Long task) {
    this.task = task;
  }

  public @Nullable Long getId() {
    return open.getId();
  }

  public void setId(@Nullable Long id) {
    open.setId(id);
  }
}
