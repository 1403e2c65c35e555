package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementStart;
import org.meritdesk.training.api.ImprovementState;
import org.meritdesk.training.api.ImprovementTarget;

/** Plans that a lead or HR makes from nothing, on 4 November 2026. */
class ImprovementByHandStoreTest {

  private static final LocalDate TODAY = House.DAY.minusDays(1);

  private final ImprovementFixture plans = new ImprovementFixture();
  private final ImprovementBook book = plans.book;

  @Test
  void a_lead_makes_a_plan_for_an_agent_that_begins_from_what_the_cells_say() {
    plans.figure(Subject.agent(1), Measure.FCR, "70.004", 40);

    ImprovementPlan plan = book.make(start(1L, null, null, " 听录音时发现的 "), House.LEAD);

    assertThat(plan.kind()).isEqualTo(ImprovementKind.OTHER);
    assertThat(plan.state()).isEqualTo(ImprovementState.DRAFT);
    assertThat(plan.ownerId()).as("the lead of the team").isEqualTo(3);
    assertThat(plan.due()).isEqualTo(TODAY.plusDays(20));
    assertThat(plan.targets())
        .containsExactly(
            new ImprovementTarget(Measure.FCR, new BigDecimal("70.00"), new BigDecimal("75")));
    assertThat(plan.steps()).extracting(each -> each.text()).containsExactly("每天听一通");
    assertThat(plan.trail().get(0).text()).isEqualTo("听录音时发现的");
    assertThat(plans.notices.get(0).kind()).isEqualTo(NoticeKind.IMPROVEMENT_OPENED);
    assertThat(plans.audiences.get(0).agents()).containsExactly(1L);
    assertThat(book.get(plan.id(), House.LIN).deeds()).contains(ImprovementDeed.AGREE);
    assertThat(book.make(start(1L, null, null, "另一件事"), House.LEAD).id())
        .as("another one of the same person")
        .isNotEqualTo(plan.id());
  }

  @Test
  void a_plan_of_a_whole_team_and_one_without_any_figure_can_be_made() {
    ImprovementPlan plan = book.make(start(null, 1L, 3L, "新活动的话术"), House.MAKER);

    assertThat(plan.agentId()).isNull();
    assertThat(plan.targets().get(0).start()).isNull();
    assertThat(book.get(plan.id(), House.LEAD).deeds()).contains(ImprovementDeed.AGREE);
  }

  @Test
  void nobody_makes_the_own_plan_or_one_of_who_is_not_theirs_or_names_an_owner_who_leads_nobody() {
    field(start(3L, null, null, "自己"), "agent");
    field(start(1L, null, 2L, "归口"), "owner");
    field(start(null, null, null, "谁"), "team");
    field(start(null, 2L, null, "别的班组"), "team");
    field(start(1L, 2L, null, "不在这个班组"), "team");
    field(start(1L, null, null, " "), "why");
    refused(
        () -> book.make(start(4L, null, null, "别人"), House.LEAD), PeopleProblem.AGENT_NOT_FOUND);
    refused(() -> book.make(start(1L, null, null, "我"), House.LIN), PeopleProblem.NOT_ALLOWED);
    assertThat(plans.notices).isEmpty();
  }

  @Test
  void teams_to_choose_from_are_the_own_ones_of_a_lead_and_all_of_hr() {
    assertThat(book.teams(House.LEAD)).extracting(TeamView::id).containsExactly(1L);
    assertThat(book.teams(House.MAKER)).isNotEmpty();
    refused(() -> book.teams(House.LIN), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void a_week_goes_through_what_is_open_and_what_was_closed_in_it() {
    long open = book.make(start(2L, null, null, "还在做"), House.LEAD).id();
    long done = book.make(start(1L, null, null, "做完了"), House.LEAD).id();
    long dropped = book.make(start(1L, null, null, "不做了"), House.LEAD).id();
    act(done, ImprovementDeed.AGREE, House.LIN);
    act(done, ImprovementDeed.START, House.LEAD);
    act(done, ImprovementDeed.REASSESS, House.LEAD);
    act(done, ImprovementDeed.REACH, House.LEAD);
    act(dropped, ImprovementDeed.CANCEL, House.LEAD);
    Instant now = plans.house.clock().instant();
    Instant week = now.minus(Duration.ofDays(7));

    assertThat(book.ofWeek(1, week, now.plusSeconds(1), House.LEAD))
        .extracting(ImprovementPlan::id, ImprovementPlan::state)
        .containsExactly(tuple(open, ImprovementState.DRAFT), tuple(done, ImprovementState.DONE));
    assertThat(book.ofWeek(1, week, now, House.LEAD))
        .as("closed after it")
        .extracting(ImprovementPlan::id)
        .containsExactly(open);
    assertThat(book.ofWeek(2, week, now.plusSeconds(1), House.MAKER)).isEmpty();
  }

  private void act(long id, ImprovementDeed deed, Caller who) {
    book.act(id, book.get(id, House.MAKER).version(), deed, "说明", who);
  }

  private void field(ImprovementStart start, String field) {
    assertThat(
            refused(() -> book.make(start, House.LEAD), ImprovementProblem.IMPROVEMENT_FIELD)
                .arguments())
        .containsEntry("field", field);
  }

  private static ImprovementStart start(Long agent, Long team, Long owner, String why) {
    return new ImprovementStart(
        agent,
        team,
        owner,
        why,
        new ImprovementDraft(
            TODAY.plusDays(20),
            List.of(new ImprovementTarget(Measure.FCR, null, new BigDecimal("75"))),
            List.of(new ImprovementDraft.Step(null, "每天听一通", TODAY.plusDays(9)))));
  }
}
