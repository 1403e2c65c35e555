package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementNote;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementQuery;
import org.meritdesk.training.api.ImprovementState;
import org.meritdesk.training.api.ImprovementTarget;

/** On 4 November 2026, with October published. */
class ImprovementBookStoreTest {

  private static final Caller SECOND = House.person("second", null, Role.HR_MAKER);
  private static final LocalDate TODAY = House.DAY.minusDays(1);

  private final ImprovementFixture plans = new ImprovementFixture();
  private final House house = plans.house;
  private final ImprovementBook book = plans.book;

  @Test
  void a_published_month_drafts_for_each_score_its_plan_once() {
    plans.scored(1, "85");
    plans.scored(2, "92");
    plans.scored(3, "79.99");
    plans.scored(4, "69");

    assertThat(book.propose(ProposalFixture.OCTOBER, House.MAKER)).isEqualTo(3);
    assertThat(book.propose(ProposalFixture.OCTOBER, SECOND)).isZero();

    assertThat(all(House.MAKER))
        .extracting(ImprovementPlan::agentId, ImprovementPlan::kind, ImprovementPlan::due)
        .containsExactlyInAnyOrder(
            tuple(1L, ImprovementKind.ABILITY, TODAY.plusDays(60)),
            tuple(3L, ImprovementKind.PROJECT, TODAY.plusDays(90)),
            tuple(4L, ImprovementKind.TOP3, TODAY.plusDays(30)));
    assertThat(plan(1).ownerId()).isEqualTo(3);
    assertThat(plan(3).ownerId()).as("nobody owns the own plan").isNull();
  }

  @Test
  void targets_are_the_dearest_lines_that_have_a_better_goal_three_at_most() {
    plans.figure(Subject.team(1), Measure.CSAT_TOP_TWO, "84.5", 900);
    plans.figure(Subject.team(1), Measure.FIRST_RESPONSE_TIME, "45", 900);
    plans.scored(1, "85");
    book.propose(ProposalFixture.OCTOBER, House.MAKER);

    assertThat(plan(1).targets())
        .containsExactly(
            new ImprovementTarget(Measure.FCR, new BigDecimal("70.00"), new BigDecimal("75.00")),
            new ImprovementTarget(
                Measure.CSAT_TOP_TWO, new BigDecimal("80.00"), new BigDecimal("84.50")),
            new ImprovementTarget(
                Measure.TRANSFER_RATE, new BigDecimal("9.00"), new BigDecimal("8.00")));
  }

  @Test
  void a_team_gets_a_plan_of_what_its_people_lost_together() {
    plans.figure(Subject.team(1), Measure.FCR, "71", 900);
    plans.scored(1, "95");
    plans.scored(2, "95");

    assertThat(book.propose(ProposalFixture.OCTOBER, House.LEAD)).isEqualTo(1);

    ImprovementPlan team = all(House.LEAD).get(0);
    assertThat(team.agentId()).isNull();
    assertThat(team.kind()).isEqualTo(ImprovementKind.TOP3);
    assertThat(team.targets())
        .containsExactly(
            new ImprovementTarget(Measure.FCR, new BigDecimal("71.00"), new BigDecimal("75.00")));
    assertThat(team.deeds()).contains(ImprovementDeed.AGREE);
  }

  @Test
  void a_lead_drafts_for_the_own_team_alone_and_only_from_a_published_month() {
    plans.scored(1, "85");
    plans.scored(4, "85");

    assertThat(book.propose(ProposalFixture.OCTOBER, House.LEAD)).isEqualTo(1);
    refused(
        () -> book.propose(ProposalFixture.OCTOBER.plusMonths(1), House.MAKER),
        ImprovementProblem.IMPROVEMENT_MONTH_OPEN);
    refused(() -> book.propose(ProposalFixture.OCTOBER, House.LIN), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void a_project_is_agreed_run_re_assessed_by_a_second_person_and_only_then_has_a_consequence() {
    plans.scored(1, "75");
    book.propose(ProposalFixture.OCTOBER, House.MAKER);
    long id = plan(1).id();
    refused(() -> act(id, ImprovementDeed.AGREE, null, House.LEAD), state());
    act(id, ImprovementDeed.AGREE, null, House.LIN);
    assertThat(act(id, ImprovementDeed.START, null, House.LEAD).startedOn()).isEqualTo(TODAY);
    assertThat(book.done(id, 1, "看完五通录音", House.LIN).stepsDone()).isEqualTo(1);
    refused(() -> book.done(id, 1, null, House.LIN), ImprovementProblem.IMPROVEMENT_FIELD);
    book.note(id, new ImprovementNote("第二周抽听", 55L, 66L), House.LEAD);

    refused(() -> act(id, ImprovementDeed.REASSESS, "到期", House.LEAD), state());
    refused(() -> act(id, ImprovementDeed.REASSESS, "到期", House.MAKER), state());
    refused(() -> act(id, ImprovementDeed.REASSESS, "到期", House.LIN), state());
    refused(() -> act(id, ImprovementDeed.CONSEQUENCE, "调岗", SECOND), state());
    refused(
        () -> act(id, ImprovementDeed.REASSESS, " ", SECOND), ImprovementProblem.IMPROVEMENT_FIELD);
    plans.figure(Subject.agent(1), Measure.FCR, "73", 40);
    plans.figure(Subject.agent(1), Measure.TRANSFER_RATE, "7", 9);
    ImprovementPlan assessed = act(id, ImprovementDeed.REASSESS, "到期复评", SECOND);

    assertThat(assessed.results())
        .extracting(each -> each.measure(), each -> each.met(), each -> each.sample())
        .containsExactly(tuple(Measure.FCR, false, 40L), tuple(Measure.TRANSFER_RATE, null, 9L));
    plans.figure(Subject.agent(1), Measure.FCR, "99", 40);
    assertThat(book.get(id, House.LIN).results().get(0).value())
        .as("kept as it was re-assessed")
        .isEqualByComparingTo("73");
    refused(() -> act(id, ImprovementDeed.MISS, "未达标", House.LEAD), state());
    act(id, ImprovementDeed.MISS, "未达标", SECOND);
    ImprovementPlan closed = act(id, ImprovementDeed.CONSEQUENCE, "转岗培训", SECOND);
    assertThat(closed.state()).isEqualTo(ImprovementState.NOT_REACHED);
    assertThat(closed.consequence()).isEqualTo("转岗培训");
    refused(() -> act(id, ImprovementDeed.CONSEQUENCE, "又一次", SECOND), state());
    assertThat(closed.trail())
        .extracting(each -> each.deed())
        .containsExactly(
            ImprovementDeed.AGREE,
            ImprovementDeed.START,
            ImprovementDeed.STEP,
            ImprovementDeed.NOTE,
            ImprovementDeed.REASSESS,
            ImprovementDeed.MISS,
            ImprovementDeed.CONSEQUENCE);
    assertThat(plans.notices)
        .extracting(each -> each.kind())
        .contains(NoticeKind.IMPROVEMENT_AGREED, NoticeKind.IMPROVEMENT_MOVED);
  }

  @Test
  void the_database_itself_refuses_a_consequence_too_early_and_a_re_assessment_by_the_maker() {
    plans.scored(1, "75");
    book.propose(ProposalFixture.OCTOBER, House.MAKER);
    long id = plan(1).id();
    act(id, ImprovementDeed.AGREE, null, House.LIN);
    act(id, ImprovementDeed.START, null, House.LEAD);

    for (String change :
        List.of(
            "consequence = 'out'",
            "state = 'REASSESSED'",
            "state = 'REASSESSED', results = '[]', assessed_by = 'maker'",
            "state = 'REASSESSED', results = '[]', assessed_by = 'lead'")) {
      assertThatThrownBy(() -> update(change, id)).as(change).hasMessageContaining("check");
    }
    update("state = 'REASSESSED', results = '[]', assessed_by = 'second'", id);
    assertThatThrownBy(
            () ->
                house.jdbi.useHandle(
                    h -> h.execute("delete from training.improvement_entry where plan_id = ?", id)))
        .hasMessageContaining("stays");
  }

  @Test
  void the_three_dearest_lines_of_a_person_are_followed_to_done_by_the_lead() {
    plans.scored(1, "60");
    book.propose(ProposalFixture.OCTOBER, House.LEAD);
    long id = plan(1).id();
    act(id, ImprovementDeed.AGREE, null, House.LIN);
    act(id, ImprovementDeed.START, null, House.LEAD);
    act(id, ImprovementDeed.REASSESS, "两周后", House.LEAD);

    ImprovementPlan done = act(id, ImprovementDeed.REACH, "达标", House.LEAD);

    assertThat(done.state()).isEqualTo(ImprovementState.DONE);
    assertThat(done.deeds()).isEmpty();
    assertThat(book.search(ImprovementQuery.openOf(1), House.LIN).plans()).isEmpty();
  }

  @Test
  void a_draft_is_changed_by_its_keeper_and_not_over_somebody_else_s_change() {
    plans.scored(1, "85");
    book.propose(ProposalFixture.OCTOBER, House.MAKER);
    ImprovementPlan before = plan(1);
    ImprovementDraft draft =
        new ImprovementDraft(
            TODAY.plusDays(20),
            List.of(new ImprovementTarget(Measure.FCR, null, new BigDecimal("72"))),
            List.of(
                new ImprovementDraft.Step(null, "每天听一通", TODAY.plusDays(9)),
                new ImprovementDraft.Step(null, "先看手册", TODAY.plusDays(2))));

    ImprovementPlan after = book.edit(before.id(), before.version(), draft, House.LEAD);

    assertThat(after.due()).isEqualTo(TODAY.plusDays(20));
    assertThat(after.steps()).extracting(each -> each.text()).containsExactly("先看手册", "每天听一通");
    refused(
        () -> book.edit(before.id(), before.version(), draft, House.LEAD),
        ImprovementProblem.IMPROVEMENT_STALE);
    refused(() -> book.edit(before.id(), after.version(), draft, House.LIN), state());
    refused(
        () -> book.act(before.id(), before.version(), ImprovementDeed.AGREE, null, House.LIN),
        ImprovementProblem.IMPROVEMENT_STALE);
    refused(() -> book.get(before.id(), House.ZHAO), ImprovementProblem.IMPROVEMENT_NOT_FOUND);
  }

  @Test
  void a_plan_is_overdue_when_it_or_a_step_of_it_should_be_done() {
    plans.scored(1, "85");
    book.propose(ProposalFixture.OCTOBER, House.MAKER);
    house.at(House.NINE.plus(Duration.ofDays(4)));
    assertThat(plan(1).overdue()).as("the first step is due today").isFalse();

    house.at(House.NINE.plus(Duration.ofDays(5)));

    assertThat(plan(1).overdue()).isTrue();
  }

  @Test
  void an_alert_opens_one_task_for_lead_and_agent_with_the_limit_as_its_goal() {
    long alert = alert(1L, 1L, "CSAT_TOP_TWO", "70", "80");
    ImprovementPlan plan = book.ofAlert(alert, null, House.LEAD);

    assertThat(plan.kind()).isEqualTo(ImprovementKind.ALERT);
    assertThat(plan.agentId()).isEqualTo(1);
    assertThat(plan.targets())
        .containsExactly(
            new ImprovementTarget(
                Measure.CSAT_TOP_TWO, new BigDecimal("70"), new BigDecimal("80")));
    assertThat(plan.steps()).hasSize(4);
    assertThat(plans.audiences.get(0).agents()).containsExactly(1L);
    assertThat(plans.audiences.get(0).ledTeams()).containsExactly(1L);
    assertThat(book.ofAlert(alert, null, House.MAKER).id()).as("once").isEqualTo(plan.id());
    assertThat(book.ofAlerts(List.of(alert), House.LEAD)).containsOnlyKeys(alert);
    assertThat(book.get(plan.id(), House.LIN).deeds())
        .containsExactlyInAnyOrder(ImprovementDeed.AGREE, ImprovementDeed.NOTE);
    refused(() -> book.ofAlert(alert, null, House.LIN), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void an_alert_about_the_company_becomes_the_task_of_the_lead_s_team_or_of_a_named_one() {
    long alert = alert(null, null, "ABANDONMENT_RATE", "9", "8");
    refused(() -> book.ofAlert(alert, null, House.MAKER), ImprovementProblem.IMPROVEMENT_FIELD);
    refused(() -> book.ofAlert(alert, 2L, House.LEAD), ImprovementProblem.IMPROVEMENT_FIELD);

    ImprovementPlan plan = book.ofAlert(alert, null, House.LEAD);

    assertThat(plan.teamId()).isEqualTo(1);
    assertThat(plan.agentId()).isNull();
  }

  private long alert(Long agent, Long team, String measure, String value, String threshold) {
    return house.jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    insert into training.alert (rule_code, rule_version, subject_key, agent_id,
                      team_id, measure, value, threshold, sample, raised_at, seen_at)
                    values ('abandonment', 1, 'X', :agent, :team, :measure, :value, :threshold, 50,
                      now(), now())
                    returning alert_id
                    """)
                .bindMap(Map.of("measure", measure))
                .bind("agent", agent)
                .bind("team", team)
                .bind("value", new BigDecimal(value))
                .bind("threshold", new BigDecimal(threshold))
                .mapTo(Long.class)
                .one());
  }

  private void update(String change, long id) {
    house.jdbi.useHandle(
        h ->
            h.execute("update training.improvement_plan set " + change + " where plan_id = ?", id));
  }

  private ImprovementPlan act(long id, ImprovementDeed deed, String text, Caller who) {
    return book.act(id, book.get(id, House.MAKER).version(), deed, text, who);
  }

  private static ImprovementProblem state() {
    return ImprovementProblem.IMPROVEMENT_STATE;
  }

  private ImprovementPlan plan(long agent) {
    return book.search(ImprovementQuery.openOf(agent), House.MAKER).plans().get(0);
  }

  private List<ImprovementPlan> all(Caller who) {
    return book.search(new ImprovementQuery(null, null, null, null, null, 0, 50), who).plans();
  }
}
