package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactRecords;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.InspectionTasks;
import org.meritdesk.quality.api.Inspectors;
import org.meritdesk.quality.api.TaskPage;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.quality.api.TaskState;
import org.meritdesk.web.faces.ContactWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** What an inspector has to look at (我的队列). */
@Named
@RequestScoped
public class QueuePage {

  private static final int ROWS = 30;
  private static final Set<TaskState> TO_DO =
      EnumSet.of(TaskState.OPEN, TaskState.DRAFT, TaskState.OVERDUE);

  @Inject private InspectionTasks tasks;
  @Inject private ContactRecords contacts;
  @Inject private SignIns signIns;
  @Inject private Inspectors inspectors;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private PageTexts texts;
  @Inject private AgentNames names;

  private @Nullable String state;
  private @Nullable Long task;
  private int page;
  private @Nullable String reason;
  private @Nullable String next;
  private @Nullable TaskPage found;
  private @Nullable Map<Long, ContactLine> lines;

  /** The tasks shown, and how many there are in each state. */
  public TaskPage getFound() {
    TaskPage known = found;
    if (known == null) {
      known =
          tasks.search(
              new TaskQuery(reader.caller().name(), states(), null, null, page, ROWS),
              reader.caller());
      names.learn(known.tasks().stream().map(InspectionTask::agentId).toList());
      found = known;
    }
    return known;
  }

  private Set<TaskState> states() {
    return getState().equals("ALL")
        ? Set.of()
        : Arrays.stream(TaskState.values())
            .filter(each -> each.name().equals(getState()))
            .findFirst()
            .map(Set::of)
            .orElse(TO_DO);
  }

  /** How many there are in a state. */
  public long count(String of) {
    return getFound().counts().getOrDefault(TaskState.valueOf(of), 0L);
  }

  /** How many are still to be done. */
  public long getLeft() {
    return TO_DO.stream().mapToLong(each -> getFound().counts().getOrDefault(each, 0L)).sum();
  }

  /** The filters: to do, one by one, all. */
  public List<String> getFilters() {
    return List.of("", "OPEN", "DRAFT", "OVERDUE", "DONE", "SKIPPED", "ALL");
  }

  /** What a contact is called. */
  public String contact(InspectionTask of) {
    return ContactWords.of(
        new Words(reader.getLocale()), lines().get(of.recordId()), of.recordId());
  }

  /** How long the contact was served; null if that is not known. */
  public @Nullable Long seconds(InspectionTask of) {
    ContactLine line = lines().get(of.recordId());
    return line == null ? null : line.serviceMillis() / 1000;
  }

  private Map<Long, ContactLine> lines() {
    Map<Long, ContactLine> known = lines;
    if (known == null) {
      List<Long> records = getFound().tasks().stream().map(InspectionTask::recordId).toList();
      known = records.isEmpty() ? Map.of() : contacts.behind(records, reader.caller());
      lines = known;
    }
    return known;
  }

  /** How much time is left, in words. */
  public String left(InspectionTask of) {
    long days = ChronoUnit.DAYS.between(reader.today(), of.dueOn());
    return days == 0
        ? texts.of("queue.due.today")
        : texts.of(days > 0 ? "queue.due.in" : "queue.due.late", Math.abs(days));
  }

  /** The task beside the list, if one is picked and is the reader's. */
  public @Nullable InspectionTask getPicked() {
    Long asked = task;
    return asked == null
        ? null
        : getFound().tasks().stream()
            .filter(each -> each.taskId() == asked)
            .findFirst()
            .orElse(null);
  }

  /** Whether something can be said about what becomes of the task. */
  public boolean movable(@Nullable InspectionTask of) {
    return of != null && TO_DO.contains(of.state()) && of.inspectionId() == null;
  }

  /** To whom the picked task can be given. */
  public List<UserView> getOthers() {
    return inspectors.all().stream()
        .filter(each -> !each.login().equals(reader.caller().name()))
        .toList();
  }

  /** Puts the picked task aside. */
  public void skip() {
    Long asked = task;
    if (asked != null) {
      tasks.skip(asked, reason == null ? "" : reason, reader.caller());
      notices.done("queue", "queue.skipped");
    }
  }

  /** Gives the picked task to somebody else. */
  public void handOver() {
    Long asked = task;
    if (asked != null) {
      InspectionTask given = tasks.handOver(asked, next == null ? "" : next, reader.caller());
      notices.done(
          "queue",
          "queue.handed.over",
          signIns.user(given.inspector()).map(UserView::displayName).orElse(given.inspector()));
    }
  }

  /** Which part of the list is shown. */
  public Window getWindow() {
    return new Window(page, ROWS, getFound().total());
  }

  /** The state asked for; empty for what is to be done. */
  public String getState() {
    return state == null ? "" : state;
  }

  /** Takes the state asked for. */
  public void setState(@Nullable String state) {
    this.state = state;
  }

  /** The task picked. */
  public @Nullable Long getTask() {
    return task;
  }

  /** Takes the task picked. */
  public void setTask(@Nullable Long task) {
    this.task = task;
  }

  /** The page, from 0. */
  public int getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  /** Why it is put aside. */
  public @Nullable String getReason() {
    return reason;
  }

  /** Takes why it is put aside. */
  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  /** Who gets it. */
  public @Nullable String getNext() {
    return next;
  }

  /** Takes who gets it. */
  public void setNext(@Nullable String next) {
    this.next = next;
  }
}
