package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.InspectionTasks;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.TaskPage;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.quality.api.TaskState;
import org.meritdesk.web.faces.shell.Reader;

/** What the inspector turns to next (下一任务). */
@RequestScoped
public class NextTask {

  private static final Set<TaskState> TO_DO =
      EnumSet.of(TaskState.OPEN, TaskState.DRAFT, TaskState.OVERDUE);

  @Inject private Inspections inspections;
  @Inject private InspectionTasks tasks;
  @Inject private Reader reader;

  /** The inspection of a task: the one begun already, else one begun now. */
  public long inspection(long taskId) {
    return begun(tasks.get(taskId, reader.caller()));
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
  public String after(InspectionView published) {
    if (published.taskId() != null) {
      for (InspectionTask next : left().tasks()) {
        return "inspect?id=" + begun(next);
      }
    }
    return "inspection?id=" + published.id();
  }

  /** How many tasks the reader has left. */
  public long count() {
    return left().total();
  }

  private TaskPage left() {
    return tasks.search(
        new TaskQuery(reader.caller().name(), TO_DO, null, null, 0, 1), reader.caller());
  }
}
