package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.internal.InspectionFixture.ANNA;
import static org.meritdesk.quality.internal.InspectionFixture.BEN;
import static org.meritdesk.quality.internal.InspectionFixture.FULL;
import static org.meritdesk.quality.internal.InspectionFixture.LEAD;
import static org.meritdesk.quality.internal.InspectionFixture.agent;
import static org.meritdesk.quality.internal.InspectionFixture.answers;
import static org.meritdesk.testkit.Refused.problem;

import org.junit.jupiter.api.Test;
import org.meritdesk.quality.api.BreachState;
import org.meritdesk.quality.api.BreachView;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.QualityProblem;

class InspectionReviewStoreTest {

  private final InspectionFixture house = new InspectionFixture();

  @Test
  void the_agent_acknowledges_the_own_within_the_window() {
    InspectionView published = house.published(101, FULL);

    problem(
        QualityProblem.NOT_YOUR_INSPECTION,
        () -> house.inspections.acknowledge(published.id(), LEAD));
    assertThat(house.inspections.acknowledge(published.id(), agent(1)).state())
        .isEqualTo(InspectionState.ACKNOWLEDGED);
    problem(
        QualityProblem.INSPECTION_STATE,
        () -> house.inspections.acknowledge(published.id(), agent(1)));
  }

  @Test
  void after_the_window_nothing_is_acknowledged() {
    InspectionView published = house.published(101, FULL);
    house.wait(7);

    problem(
        QualityProblem.ACKNOWLEDGE_WINDOW_CLOSED,
        () -> house.inspections.acknowledge(published.id(), agent(1)));
  }

  @Test
  void nobody_revises_the_own_inspection_and_none_without_a_reason() {
    InspectionView published = house.published(101, FULL);

    problem(
        QualityProblem.SAME_INSPECTOR,
        () -> house.inspections.revise(published.id(), FULL, "再看", null, ANNA));
    problem(
        QualityProblem.INSPECTION_REASON_REQUIRED,
        () -> house.inspections.revise(published.id(), FULL, " ", null, BEN));
  }

  @Test
  void a_breach_is_confirmed_by_a_second_person_once() {
    house.published(101, answers("p1", "p1", "p1", "p0"));
    BreachView breach = house.breaches.list(BreachState.PROPOSED, BEN).get(0);

    assertThat(breach.criterion()).isEqualTo("promise");
    problem(QualityProblem.SAME_INSPECTOR, () -> house.breaches.confirm(breach.id(), null, ANNA));
    problem(
        QualityProblem.INSPECTION_REASON_REQUIRED,
        () -> house.breaches.reject(breach.id(), "", BEN));
    assertThat(house.breaches.confirm(breach.id(), null, BEN).state())
        .isEqualTo(BreachState.CONFIRMED);
    problem(QualityProblem.BREACH_STATE, () -> house.breaches.reject(breach.id(), "不是", BEN));
  }
}
