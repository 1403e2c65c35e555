package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.quality.internal.Callers.AGENT;
import static org.meritdesk.quality.internal.Callers.CHECKER;
import static org.meritdesk.quality.internal.Callers.INSPECTOR;
import static org.meritdesk.quality.internal.Callers.MAKER;
import static org.meritdesk.quality.internal.SamplingFixture.ALL;
import static org.meritdesk.quality.internal.SamplingFixture.WEEK;
import static org.meritdesk.testkit.Refused.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.quality.api.AgentShare;
import org.meritdesk.quality.api.Draw;
import org.meritdesk.quality.api.DrawnContact;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.SampleStatement;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.quality.api.Shortfall;

class SamplingBookStoreTest {

  private final SamplingFixture fixture = new SamplingFixture();
  private final SamplingBook sampling = fixture.sampling;
  private final TaskDesk tasks = fixture.tasks;

  @BeforeEach
  void a_plan() {
    sampling.save(fixture.plan("weekly", Set.of(), 5), INSPECTOR);
  }

  @Test
  void what_is_drawn_is_what_the_preview_showed() {
    Draw preview = sampling.preview("weekly", WEEK.plusDays(3), INSPECTOR);
    Draw kept = sampling.draw("weekly", WEEK.plusDays(6), INSPECTOR);

    assertThat(kept.seed()).isEqualTo(preview.seed());
    assertThat(kept.agents()).isEqualTo(preview.agents());
    assertThat(tasks.search(ALL, INSPECTOR).tasks())
        .extracting(InspectionTask::recordId, InspectionTask::inspector, InspectionTask::signs)
        .containsExactlyInAnyOrderElementsOf(
            preview.contacts().stream()
                .map(each -> Tuple.tuple(each.recordId(), each.inspector(), each.signs()))
                .toList());
  }

  @Test
  void each_agent_is_told_with_population_quota_and_why_less_was_drawn() {
    Draw draw = sampling.draw("weekly", WEEK, INSPECTOR);

    assertThat(draw.from()).isEqualTo(WEEK);
    assertThat(draw.population()).isEqualTo(4 * 19 + 2);
    assertThat(draw.agents())
        .contains(new AgentShare(1, 19, 5, 5, 0, null))
        .contains(new AgentShare(5, 2, 5, 2, 0, Shortfall.TOO_FEW_CONTACTS));
    assertThat(draw.drawn()).isEqualTo(22);
  }

  @Test
  void nobody_gets_the_own_contacts_and_the_work_is_level() {
    List<DrawnContact> contacts = sampling.preview("weekly", WEEK, INSPECTOR).contacts();

    Map<String, Long> loads =
        contacts.stream()
            .collect(Collectors.groupingBy(DrawnContact::inspector, Collectors.counting()));
    assertThat(loads).isEqualTo(Map.of("inspector", 11L, "agent-inspector", 11L));
    assertThat(contacts)
        .filteredOn(each -> each.agentId() == 4)
        .allMatch(each -> each.inspector().equals("inspector"));
  }

  @Test
  void risk_leads_two_of_five_and_says_why() {
    List<DrawnContact> first =
        sampling.preview("weekly", WEEK, INSPECTOR).contacts().stream()
            .filter(each -> each.agentId() == 1 && !each.signs().isEmpty())
            .toList();

    assertThat(first).extracting(DrawnContact::recordId).containsExactlyInAnyOrder(100L, 101L);
    assertThat(first)
        .extracting(DrawnContact::stratum)
        .containsExactlyInAnyOrder("ONE/phone", "ONE/chat");
  }

  @Test
  void a_plan_draws_once_a_week_and_not_before_the_week_is_over() {
    sampling.draw("weekly", WEEK, INSPECTOR);

    problem(QualityProblem.ALREADY_DRAWN, () -> sampling.draw("weekly", WEEK, INSPECTOR));
    problem(
        QualityProblem.WEEK_NOT_OVER,
        () -> sampling.draw("weekly", LocalDate.of(2026, 3, 10), INSPECTOR));
    assertThat(sampling.drawDue()).isZero();
  }

  @Test
  void what_is_due_is_drawn_once_for_every_plan_that_is_active() {
    sampling.save(fixture.plan("second", Set.of("TWO"), 1), MAKER);
    sampling.save(fixture.plan("ended", Set.of("TWO"), 1), MAKER);
    sampling.retire("ended", MAKER);

    assertThat(sampling.drawDue()).isEqualTo(2);
    assertThat(sampling.drawDue()).isZero();
    assertThat(sampling.draws("second").get(0).drawnBy()).isEqualTo("system");
    problem(QualityProblem.SAMPLING_PLAN_RETIRED, () -> sampling.retire("ended", MAKER));
  }

  @Test
  void what_was_given_out_for_a_form_is_not_drawn_again() {
    sampling.draw("weekly", WEEK, INSPECTOR);
    sampling.save(fixture.plan("again", Set.of(), 20), INSPECTOR);

    Draw draw = sampling.preview("again", WEEK, INSPECTOR);

    assertThat(draw.population()).isEqualTo(4 * 14);
    assertThat(draw.contacts())
        .extracting(DrawnContact::recordId)
        .doesNotContainAnyElementsOf(
            tasks.search(ALL, INSPECTOR).tasks().stream().map(InspectionTask::recordId).toList());
  }

  @Test
  void a_new_version_replaces_the_plan_and_draws_something_else() {
    Draw before = sampling.preview("weekly", WEEK, INSPECTOR);
    sampling.save(fixture.plan("weekly", Set.of("TWO"), 1), MAKER);

    assertThat(sampling.plans()).hasSize(1);
    assertThat(sampling.plan("weekly").versionNo()).isEqualTo(2);
    Draw after = sampling.preview("weekly", WEEK, INSPECTOR);
    assertThat(after.seed()).isNotEqualTo(before.seed());
    assertThat(after.agents()).extracting(AgentShare::agentId).containsExactly(5L);
  }

  @Test
  void a_plan_with_errors_is_refused_row_by_row() {
    SamplingPlan broken =
        new SamplingPlan(
            "Broken", null, "none", null, null, null, 21, null, null, 30, null, null, null, null,
            null, null);

    assertThat(sampling.check(broken))
        .extracting(FormFinding::code)
        .containsExactly(
            "code-malformed",
            "name-missing",
            "name-missing",
            "form-not-in-force",
            "quota-out-of-range",
            "risk-weighs-nothing",
            "inspectors-missing");
    problem(QualityProblem.SAMPLING_PLAN_REFUSED, () -> sampling.save(broken, INSPECTOR));
    problem(
        PeopleProblem.NOT_ALLOWED, () -> sampling.save(fixture.plan("x", Set.of(), 5), CHECKER));
    problem(PeopleProblem.NOT_ALLOWED, () -> tasks.search(ALL, AGENT));
  }

  @Test
  void the_interval_of_a_sample_is_said_with_what_it_cannot_tell_apart() {
    SampleStatement few = sampling.statement(5, 120);
    SampleStatement all = sampling.statement(20, 12);

    assertThat(few.margin()).isEqualByComparingTo("43.1");
    assertThat(few.separates()).isFalse();
    assertThat(few.neededForFive()).isEqualTo(92);
    assertThat(all.sample()).isEqualTo(12);
    assertThat(all.margin()).isEqualByComparingTo("0");
    assertThat(all.separates()).isTrue();
    assertThat(sampling.statement(0, 0).margin()).isNull();
  }

  @Test
  void a_draw_and_a_plan_stay_as_they_are() {
    sampling.draw("weekly", WEEK, INSPECTOR);

    for (String sql :
        List.of(
            "update quality.draw set seed = 1",
            "delete from quality.draw_agent",
            "update quality.sampling_plan set document = '{}'",
            "delete from quality.sampling_plan")) {
      assertThatThrownBy(() -> fixture.jdbi.useHandle(handle -> handle.execute(sql)))
          .hasMessageContaining("stays");
    }
  }
}
