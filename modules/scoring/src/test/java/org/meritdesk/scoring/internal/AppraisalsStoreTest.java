package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.internal.Callers.CHECKER;
import static org.meritdesk.scoring.internal.Callers.MAKER;
import static org.meritdesk.scoring.internal.Callers.agent;
import static org.meritdesk.scoring.internal.OctoberFixture.OCTOBER;
import static org.meritdesk.testkit.Refused.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.ScoringProblem;

class AppraisalsStoreTest {

  private final OctoberFixture october = new OctoberFixture();
  private final Desk desk = october.desk;

  @Test
  void an_open_month_has_provisional_figures_without_being_kept() {
    List<Appraisal> provisional = desk.appraisals.provisional(1, OCTOBER, agent(1));

    assertThat(provisional)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.state()).isEqualTo(MonthState.OPEN);
              assertThat(it.score()).isEqualByComparingTo("96");
              assertThat(it.grade()).isEqualTo("A");
              assertThat(it.rank()).isEqualTo(1);
              assertThat(it.rankOf()).isEqualTo(2);
              assertThat(it.lines().get(0).value()).isEqualByComparingTo("200.00");
            });
    assertThat(desk.months.get(OCTOBER).state()).isEqualTo(MonthState.OPEN);
    assertThat(desk.appraisals.provisional(1, OCTOBER, agent(2))).isEmpty();
  }

  @Test
  void a_move_in_mid_month_gives_one_appraisal_a_part() {
    List<Appraisal> parts = desk.appraisals.provisional(2, OCTOBER, MAKER);

    assertThat(parts).extracting(Appraisal::assignmentNo).containsExactly(1, 2);
    assertThat(parts).extracting(Appraisal::days).containsExactly(10, 21);
    assertThat(parts)
        .extracting(Appraisal::outcome)
        .containsExactly(Outcome.SCORED, Outcome.NO_SCHEME);
  }

  @Test
  void what_is_not_published_is_not_shown_to_agents() {
    desk.months.close(OCTOBER, MAKER);
    Appraisal waiting = desk.appraisals.search(AppraisalQuery.of(OCTOBER), MAKER).items().get(0);

    problem(
        ScoringProblem.APPRAISAL_NOT_FOUND,
        () -> desk.appraisals.get(waiting.id(), agent(waiting.agentId())));
    assertThat(desk.appraisals.ofAgent(1, OCTOBER, agent(1)).get(0).id()).isNull();

    desk.months.publish(OCTOBER, CHECKER);
    assertThat(desk.appraisals.get(waiting.id(), agent(waiting.agentId())).score()).isNotNull();
    problem(
        ScoringProblem.APPRAISAL_NOT_FOUND,
        () -> desk.appraisals.get(waiting.id(), agent(waiting.agentId() + 1)));
  }

  @Test
  void lost_points_lead_to_the_contacts_that_cost_them() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);
    Appraisal second = desk.appraisals.ofAgent(2, OCTOBER, agent(2)).get(0);

    List<Loss> losses = desk.appraisals.losses(second.id(), agent(2));

    assertThat(losses)
        .extracting(Loss::measure)
        .containsExactly("TALK_TIME", "SERVICE_LEVEL_D", "CONTACTS_HANDLED");
    Loss talk = losses.get(0);
    assertThat(talk.lost()).isEqualByComparingTo("8");
    assertThat(talk.contacts()).extracting(CostlyContact::recordId).containsExactly(13L, 11L);
    assertThat(talk.contacts().get(0).cost()).isEqualByComparingTo("6");
    assertThat(talk.contacts().get(1).cost()).isEqualByComparingTo("2");
    assertThat(talk.unattributed()).isEqualByComparingTo("0");
    assertThat(losses.get(2).contacts()).isEmpty();
    assertThat(losses.get(2).unattributed()).isEqualByComparingTo("2");
  }
}
