package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.internal.Callers.INSPECTOR;
import static org.meritdesk.quality.internal.Callers.MAKER;
import static org.meritdesk.quality.internal.SamplingFixture.ALL;
import static org.meritdesk.quality.internal.SamplingFixture.WEEK;
import static org.meritdesk.testkit.Refused.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.TaskPage;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.quality.api.TaskState;

class TaskDeskStoreTest {

  private final SamplingFixture fixture = new SamplingFixture();
  private final SamplingBook sampling = fixture.sampling;
  private final TaskDesk tasks = fixture.tasks;

  @BeforeEach
  void a_plan() {
    sampling.save(fixture.plan("weekly", Set.of(), 5), INSPECTOR);
  }

  @Test
  void a_task_is_skipped_with_a_reason_by_who_has_it() {
    sampling.draw("weekly", WEEK, INSPECTOR);
    InspectionTask task = mine("inspector");

    problem(
        QualityProblem.TASK_OF_ANOTHER,
        () -> tasks.skip(task.taskId(), "x", Callers.person("agent-inspector", Role.INSPECTOR)));
    problem(
        QualityProblem.INSPECTION_REASON_REQUIRED, () -> tasks.skip(task.taskId(), " ", INSPECTOR));
    InspectionTask skipped = tasks.skip(task.taskId(), "no recording", INSPECTOR);

    assertThat(skipped.state()).isEqualTo(TaskState.SKIPPED);
    assertThat(skipped.skipReason()).isEqualTo("no recording");
    problem(QualityProblem.TASK_STATE, () -> tasks.handOver(task.taskId(), "inspector", INSPECTOR));
  }

  @Test
  void a_task_is_handed_to_another_inspector_but_never_to_the_agent() {
    sampling.draw("weekly", WEEK, INSPECTOR);
    InspectionTask own =
        tasks.search(new TaskQuery(null, Set.of(), 4L, null, 0, 1), INSPECTOR).tasks().get(0);
    InspectionTask task =
        tasks.search(ALL, INSPECTOR).tasks().stream()
            .filter(each -> each.inspector().equals("inspector") && each.agentId() != 4)
            .findFirst()
            .orElseThrow();

    problem(
        QualityProblem.INSPECTOR_UNFIT,
        () -> tasks.handOver(own.taskId(), "agent-inspector", INSPECTOR));
    problem(
        QualityProblem.INSPECTOR_UNFIT, () -> tasks.handOver(task.taskId(), "maker", INSPECTOR));
    assertThat(tasks.handOver(task.taskId(), "agent-inspector", MAKER).inspector())
        .isEqualTo("agent-inspector");
    assertThat(fixture.told.notices)
        .extracting(Notice::link)
        .containsExactly("inspect?task=" + task.taskId());
    assertThat(fixture.told.audiences.get(0).logins()).containsExactly("agent-inspector");
  }

  @Test
  void a_task_is_done_when_its_inspection_is_published_and_overdue_when_its_day_is_past() {
    long drawId = sampling.draw("weekly", WEEK, INSPECTOR).drawId();
    List<InspectionTask> list = tasks.search(ALL, INSPECTOR).tasks();
    inspection(list.get(0), "PUBLISHED");
    inspection(list.get(1), "DRAFT");
    fixture.jdbi.useHandle(
        handle ->
            handle.execute(
                "update quality.task set due_on = '2026-03-09' where task_id = ?",
                list.get(2).taskId()));

    TaskPage page = tasks.search(ALL, INSPECTOR);

    assertThat(page.counts())
        .isEqualTo(
            Map.of(
                TaskState.DONE,
                1L,
                TaskState.DRAFT,
                1L,
                TaskState.OVERDUE,
                1L,
                TaskState.OPEN,
                19L));
    assertThat(
            tasks
                .search(
                    new TaskQuery(null, Set.of(TaskState.DRAFT), null, drawId, 0, 10), INSPECTOR)
                .tasks())
        .extracting(InspectionTask::taskId)
        .containsExactly(list.get(1).taskId());
    assertThat(sampling.draw(drawId).orElseThrow().done()).isEqualTo(1);
    problem(QualityProblem.TASK_STATE, () -> tasks.skip(list.get(0).taskId(), "late", MAKER));
  }

  private InspectionTask mine(String inspector) {
    return tasks
        .search(new TaskQuery(inspector, Set.of(), null, null, 0, 1), INSPECTOR)
        .tasks()
        .get(0);
  }

  private void inspection(InspectionTask task, String state) {
    fixture.jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into quality.inspection
                      (record_id, account_id, agent_id, zone, at, form_code, form_version, task_id,
                       inspector, state, started_at, saved_at, saved_by, published_at)
                    values (:record, :account, :agent, 'UTC', now(), 'phone', 1, :task, :inspector,
                      :state, now(), now(), :inspector,
                      case when :state = 'PUBLISHED' then now() end)
                    """)
                .bind("record", task.recordId())
                .bind("account", task.accountId())
                .bind("agent", task.agentId())
                .bind("task", task.taskId())
                .bind("inspector", task.inspector())
                .bind("state", state)
                .execute());
  }
}
