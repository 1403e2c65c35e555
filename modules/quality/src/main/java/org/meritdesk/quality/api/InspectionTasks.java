package org.meritdesk.quality.api;

import org.meritdesk.people.api.Caller;

/** What inspectors have to look at (质检任务). */
public interface InspectionTasks {

  /** Lists tasks. */
  TaskPage search(TaskQuery query, Caller who);

  /** One task, or {@code TASK_NOT_FOUND}. */
  InspectionTask get(long taskId, Caller who);

  /** Puts a task aside; only who has it, and with a reason. */
  InspectionTask skip(long taskId, String reason, Caller who);

  /** Gives a task to another inspector, who may not be the agent. */
  InspectionTask handOver(long taskId, String inspector, Caller who);
}
