package org.meritdesk.quality.api;

import java.util.List;
import java.util.Map;

/**
 * Tasks by due day and moment (质检任务列表).
 *
 * @param total how many match in all
 * @param counts how many there are in each state, whatever states were asked for
 */
public record TaskPage(List<InspectionTask> tasks, long total, Map<TaskState, Long> counts) {

  /** Copies both. */
  public TaskPage {
    tasks = List.copyOf(tasks);
    counts = Map.copyOf(counts);
  }
}
