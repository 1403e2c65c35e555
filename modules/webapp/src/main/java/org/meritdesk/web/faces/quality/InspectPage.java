package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.InspectionTasks;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.TaskPage;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.quality.api.TaskState;
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

  private static final Set<TaskState> TO_DO =
      EnumSet.of(TaskState.OPEN, TaskState.DRAFT, TaskState.OVERDUE);

  @Inject private Inspections inspections;
  @Inject private InspectionTasks tasks;
  @Inject private ContactSheet contact;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Long task;
  private @Nullable InspectionView view;
  private @Nullable DraftConflict conflict;
  private boolean talking;

  /** Reads the draft and its conversation; what is published is shown where results are read. */
  public void load() {
    Long wanted = task;
    if (id == null && wanted != null) {
      notices.go("inspect?id=" + begun(tasks.get(wanted, reader.caller())));
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
    DraftText draft = DraftText.read(sent("draft"));
    try {
      tell(keep(draft, number("version")));
    } catch (Problem problem) {
      meet(problem, draft);
    }
  }

  /** Keeps what the script sends, and publishes it. */
  public void publish() {
    DraftText draft = DraftText.read(sent("draft"));
    try {
      InspectionView kept = keep(draft, number("version"));
      tell(kept);
      InspectionView published = inspections.publish(kept.id(), kept.version(), reader.caller());
      notices.done(after(published), "inspect.published", published.agentName());
    } catch (Problem problem) {
      meet(problem, draft);
    }
  }

  private long begun(InspectionTask of) {
    Long known = of.inspectionId();
    return known != null
        ? known
        : inspections
            .begin(of.recordId(), of.accountId(), of.formCode(), of.taskId(), reader.caller())
            .id();
  }

  /** From task to task; what nobody drew ends at its result. */
  private String after(InspectionView published) {
    if (published.taskId() != null) {
      for (InspectionTask next : left().tasks()) {
        return "inspect?id=" + begun(next);
      }
    }
    return "inspection?id=" + published.id();
  }

  private TaskPage left() {
    return tasks.search(
        new TaskQuery(reader.caller().name(), TO_DO, null, null, 0, 1), reader.caller());
  }

  /** How many tasks the reader has left, this one among them. */
  public long getLeft() {
    return left().total();
  }

  /** Drops the draft. */
  public void discard() {
    InspectionView read = getView();
    inspections.discard(read.id(), read.version(), reader.caller());
    notices.done("contact?id=" + read.recordId(), "inspect.discarded");
  }

  /** Goes on with the version chosen criterion by criterion. */
  public void merge() {
    Set<String> mine = new HashSet<>();
    sentAll()
        .forEach(
            (name, value) -> {
              if (name.startsWith("pick-") && "mine".equals(value)) {
                mine.add(name.substring("pick-".length()));
              }
            });
    settle(mine);
  }

  /** Goes on with what this page had. */
  public void takeMine() {
    Set<String> all = new HashSet<>(Set.of(""));
    getView().form().criteria().forEach(criterion -> all.add(criterion.code()));
    settle(all);
  }

  /** Goes on with what is stored. */
  public void takeStored() {
    notices.go("inspect?id=" + getView().id());
  }

  private void settle(Set<String> mine) {
    DraftText draft = DraftText.read(sent("mine"));
    DraftText merged = new DraftConflict(draft, getView(), words()).merged(mine);
    InspectionView kept = keep(merged, number("stored"));
    notices.done("inspect?id=" + kept.id(), "inspect.settled");
  }

  private InspectionView keep(DraftText draft, int version) {
    InspectionView kept =
        inspections.save(
            asked(),
            version,
            draft.toAnswers(),
            draft.comment(),
            draft.quotes(),
            draft.spent(),
            reader.caller());
    view = kept;
    return kept;
  }

  private void tell(InspectionView kept) {
    PrimeFaces.current().ajax().addCallbackParam("state", DraftText.write(running(kept)));
  }

  private void meet(Problem problem, DraftText draft) {
    if (problem.type() == QualityProblem.INSPECTION_STALE) {
      view = null;
      conflict = new DraftConflict(draft, getView(), words());
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

  private long asked() {
    Long wanted = id;
    if (wanted == null) {
      throw QualityProblem.INSPECTION_NOT_FOUND.problem("inspection", "");
    }
    return wanted;
  }

  private static Map<String, String> sentAll() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  private static @Nullable String sent(String name) {
    return sentAll().get(name);
  }

  private static int number(String name) {
    String text = sent(name);
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** The inspection. */
  public InspectionView getView() {
    InspectionView read = view;
    if (read == null) {
      read = inspections.get(asked(), reader.caller());
      view = read;
    }
    return read;
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

  /** Whether somebody else saved meanwhile. */
  public boolean isConflicting() {
    return conflict != null || sent("mine") != null;
  }

  /** What differs from what is stored. */
  public List<ConflictRow> getConflicts() {
    DraftConflict met = conflict;
    return met == null ? List.of() : met.rows();
  }

  /** What this page had, for the next request. */
  public String getMine() {
    DraftConflict met = conflict;
    return met == null ? "" : DraftText.write(met.mine());
  }

  public @Nullable Long getTask() {
    return task;
  }

  public void setTask(@Nullable Long task) {
    this.task = task;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }
}
