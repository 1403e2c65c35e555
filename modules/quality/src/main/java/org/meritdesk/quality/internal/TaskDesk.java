package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.InspectionTasks;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.api.TaskPage;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.quality.api.TaskState;

/** Where inspectors find what they have to look at (质检任务台). */
@ApplicationScoped
class TaskDesk implements InspectionTasks {

  private Jdbi jdbi;
  private InspectorList inspectors;
  private QualityNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  TaskDesk(Jdbi jdbi, InspectorList inspectors, QualityNotices notices, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.inspectors = inspectors;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TaskDesk() {}

  @Override
  public TaskPage search(TaskQuery query, Caller who) {
    QualityRight.SEE_SAMPLES.demandOf(who);
    LocalDate today = LocalDate.now(clock);
    return jdbi.withHandle(
        handle -> {
          Map<TaskState, Long> counts = TaskRows.counts(handle, query, today);
          long total =
              counts.entrySet().stream()
                  .filter(
                      each -> query.states().isEmpty() || query.states().contains(each.getKey()))
                  .mapToLong(Map.Entry::getValue)
                  .sum();
          return new TaskPage(TaskRows.list(handle, query, today), total, counts);
        });
  }

  @Override
  public InspectionTask get(long taskId, Caller who) {
    QualityRight.SEE_SAMPLES.demandOf(who);
    return jdbi.withHandle(handle -> one(handle, taskId));
  }

  @Override
  @Transactional
  public InspectionTask skip(long taskId, String reason, Caller who) {
    InspectionTask task = demandWork(taskId, who);
    if (reason.isBlank()) {
      throw QualityProblem.INSPECTION_REASON_REQUIRED.problem();
    }
    if (task.inspectionId() != null) {
      throw wrongState(task);
    }
    jdbi.useTransaction(
        handle -> TaskRows.skip(handle, taskId, reason.strip(), who.name(), clock.instant()));
    audit.record(
        who,
        "inspection-task.skipped",
        "inspection-task",
        String.valueOf(taskId),
        reason.strip(),
        Map.of("agent", task.agentId()));
    return get(taskId, who);
  }

  @Override
  @Transactional
  public InspectionTask handOver(long taskId, String inspector, Caller who) {
    InspectionTask task = demandWork(taskId, who);
    UserView next =
        inspectors
            .find(inspector)
            .filter(user -> !Objects.equals(user.agentId(), task.agentId()))
            .orElseThrow(() -> QualityProblem.INSPECTOR_UNFIT.problem("inspector", inspector));
    if (task.inspectionId() != null) {
      throw wrongState(task);
    }
    jdbi.useTransaction(handle -> TaskRows.handOver(handle, taskId, next.login()));
    audit.record(
        who,
        "inspection-task.handed-over",
        "inspection-task",
        String.valueOf(taskId),
        null,
        Map.of("from", task.inspector(), "to", next.login()));
    notices.handedOver(taskId, named(task.inspector()), next.login(), who.name(), clock.instant());
    return get(taskId, who);
  }

  private String named(String login) {
    return inspectors.find(login).map(UserView::displayName).orElse(login);
  }

  /** The task, if it is still to be done and the caller may say what becomes of it. */
  private InspectionTask demandWork(long taskId, Caller who) {
    QualityRight.WORK_ON_TASKS.demandOf(who);
    InspectionTask task = get(taskId, who);
    if (!task.inspector().equals(who.name()) && !who.has(Role.HR_MAKER)) {
      throw QualityProblem.TASK_OF_ANOTHER.problem("task", taskId, "inspector", task.inspector());
    }
    if (task.state() == TaskState.DONE || task.state() == TaskState.SKIPPED) {
      throw wrongState(task);
    }
    return task;
  }

  private InspectionTask one(Handle handle, long taskId) {
    return TaskRows.one(handle, taskId, LocalDate.now(clock))
        .orElseThrow(() -> QualityProblem.TASK_NOT_FOUND.problem("task", taskId));
  }

  private static RuntimeException wrongState(InspectionTask task) {
    return QualityProblem.TASK_STATE.problem("task", task.taskId(), "state", task.state());
  }
}
