package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.ZHAO;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.GoalDeed;
import org.meritdesk.training.api.GoalDraft;
import org.meritdesk.training.api.GoalState;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.KeyResult;
import org.meritdesk.training.api.Quarter;

class GoalBookStoreTest {

  private static final Quarter QUARTER = Quarter.parse("2026-Q4");
  private static final KeyResult NPS = result("净推荐值高于 10", null, 0, 10);
  private static final KeyResult VOLUME = result("接待量 160", Measure.CONTACTS_HANDLED, 80, 160);

  private final CoachingHouse coaching = new CoachingHouse();
  private final GoalBook goals = coaching.goals;

  @Test
  void a_teams_objective_reads_its_measures_and_what_was_counted() {
    GoalView set = goals.set(team("A", NPS, VOLUME), LEAD);
    assertThat(set.state()).isEqualTo(GoalState.RUNNING);
    assertThat(set.results().get(0).progress()).isNull();
    assertThat(set.results().get(1).value()).isEqualByComparingTo("120");
    assertThat(set.results().get(1).sample()).isEqualTo(120);
    assertThat(set.progress()).isEqualByComparingTo("50.00");

    GoalView said =
        goals.checkIn(set.id(), set.version(), "回访 120 位", Map.of(0, new BigDecimal("6")), LEAD);

    assertThat(said.results().get(0).progress()).isEqualByComparingTo("60.00");
    assertThat(said.progress()).isEqualByComparingTo("55.00");
    assertThat(said.notes()).singleElement().satisfies(n -> assertThat(n.who()).isEqualTo("lead"));
    refused(() -> checkIn(said, Map.of(1, BigDecimal.ONE)), CoachingProblem.GOAL_FIELD);
    refused(() -> checkIn(said, Map.of(2, BigDecimal.ONE)), CoachingProblem.GOAL_FIELD);
    refused(() -> checkIn(set, Map.of()), CoachingProblem.GOAL_STALE);
  }

  @Test
  void a_commitment_holds_once_the_other_side_agrees() {
    GoalView own = goals.set(person(1, VOLUME), LIN);
    assertThat(own.state()).isEqualTo(GoalState.PROPOSED);
    assertThat(own.deeds()).containsExactly(GoalDeed.DROP);
    refused(() -> act(own, GoalDeed.AGREE, LIN), CoachingProblem.GOAL_STATE);
    refused(() -> act(own, GoalDeed.AGREE, CoachingHouse.AUDITOR), CoachingProblem.GOAL_STATE);

    GoalView agreed = act(own, GoalDeed.AGREE, LEAD);

    assertThat(agreed.state()).isEqualTo(GoalState.RUNNING);
    assertThat(agreed.agreedBy()).isEqualTo("lead");
    GoalView asked = goals.set(person(2, VOLUME), LEAD);
    refused(() -> act(asked, GoalDeed.AGREE, LEAD), CoachingProblem.GOAL_STATE);
    assertThat(act(asked, GoalDeed.AGREE, ZHAO).agreedBy()).isEqualTo("agent2");
  }

  @Test
  void it_ends_with_words_and_then_stays() {
    GoalView set = goals.set(team("A", NPS), LEAD);
    refused(
        () -> goals.act(set.id(), set.version(), GoalDeed.CLOSE, " ", LEAD),
        CoachingProblem.GOAL_FIELD);

    GoalView closed = act(set, GoalDeed.CLOSE, LEAD);

    assertThat(closed.closing()).isEqualTo("说明");
    assertThat(closed.deeds()).isEmpty();
    refused(() -> act(closed, GoalDeed.DROP, LEAD), CoachingProblem.GOAL_STATE);
  }

  @Test
  void teams_objectives_are_everybodys_to_read_and_commitments_are_not() {
    goals.set(team("A", NPS), LEAD);
    GoalView own = goals.set(person(1, VOLUME), LIN);

    assertThat(goals.of(QUARTER, LIN)).hasSize(2);
    assertThat(goals.of(QUARTER, LEAD)).hasSize(2);
    assertThat(goals.of(QUARTER, MAKER)).hasSize(2);
    assertThat(goals.of(QUARTER, ZHAO)).hasSize(1);
    assertThat(goals.of(QUARTER, CoachingHouse.OTHER_LEAD)).hasSize(1);
    assertThat(goals.of(QUARTER.before(), LIN)).isEmpty();
    refused(() -> goals.get(own.id(), ZHAO), CoachingProblem.GOAL_NOT_FOUND);
    refused(() -> goals.get(own.id(), CoachingHouse.OTHER_LEAD), CoachingProblem.GOAL_NOT_FOUND);
    refused(() -> goals.of(QUARTER, CoachingHouse.INSPECTOR), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void nobody_sets_goals_for_teams_or_people_of_others() {
    refused(() -> goals.set(team("B", NPS), LEAD), CoachingProblem.MEETING_NOT_FOUND);
    refused(() -> goals.set(team("A", NPS), LIN), PeopleProblem.NOT_ALLOWED);
    refused(() -> goals.set(person(2, NPS), LIN), PeopleProblem.NOT_ALLOWED);
    refused(() -> goals.set(person(4, NPS), LEAD), PeopleProblem.AGENT_NOT_FOUND);
    GoalView foreign = goals.set(team("B", NPS), MAKER);
    assertThat(goals.get(foreign.id(), LEAD).deeds()).isEmpty();
  }

  @Test
  void a_goal_needs_an_owner_a_quarter_and_a_way_to_go() {
    refused(() -> goals.set(team("A"), LEAD), CoachingProblem.GOAL_FIELD);
    refused(() -> goals.set(team("A", result("原地", null, 5, 5)), LEAD), CoachingProblem.GOAL_FIELD);
    refused(
        () -> goals.set(new GoalDraft(null, null, "2026-Q4", "x", List.of(NPS)), LEAD),
        CoachingProblem.GOAL_FIELD);
    refused(
        () -> goals.set(new GoalDraft("A", 1L, "2026-Q4", "x", List.of(NPS)), LEAD),
        CoachingProblem.GOAL_FIELD);
    refused(
        () -> goals.set(new GoalDraft("A", null, "2026-Q5", "x", List.of(NPS)), LEAD),
        CoachingProblem.GOAL_FIELD);
  }

  private GoalView checkIn(GoalView goal, Map<Integer, BigDecimal> counted) {
    return goals.checkIn(goal.id(), goal.version(), "进展", counted, LEAD);
  }

  private GoalView act(GoalView goal, GoalDeed deed, Caller who) {
    return goals.act(goal.id(), goal.version(), deed, "说明", who);
  }

  private static GoalDraft team(String code, KeyResult... results) {
    return new GoalDraft(code, null, QUARTER.toString(), "让客户愿意推荐", List.of(results));
  }

  private static GoalDraft person(long agent, KeyResult... results) {
    return new GoalDraft(null, agent, QUARTER.toString(), "一次说清", List.of(results));
  }

  private static KeyResult result(String text, @Nullable Measure measure, int start, int target) {
    return new KeyResult(text, measure, BigDecimal.valueOf(start), BigDecimal.valueOf(target));
  }
}
