package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.internal.InspectionFixture.BEN;
import static org.meritdesk.quality.internal.InspectionFixture.FULL;
import static org.meritdesk.quality.internal.InspectionFixture.LEAD;
import static org.meritdesk.quality.internal.InspectionFixture.agent;
import static org.meritdesk.quality.internal.InspectionFixture.answers;
import static org.meritdesk.testkit.Refused.problem;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.InspectionColumn;
import org.meritdesk.quality.api.InspectionLine;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.QualityProblem;

class InspectionSearchStoreTest {

  private final InspectionFixture house = new InspectionFixture();

  @Test
  void an_agent_sees_the_own_published_ones_a_lead_those_of_the_team_while_leading_it() {
    InspectionView mine = house.published(101, FULL);
    InspectionView other = house.published(201, FULL);
    InspectionView draft = house.begun(102);

    assertThat(seenBy(agent(1))).containsExactly(mine.id());
    assertThat(seenBy(LEAD)).containsExactlyInAnyOrder(mine.id(), other.id());
    assertThat(seenBy(BEN)).containsExactlyInAnyOrder(mine.id(), other.id(), draft.id());
    problem(QualityProblem.INSPECTION_NOT_FOUND, () -> house.inspections.get(other.id(), agent(1)));
    problem(QualityProblem.INSPECTION_NOT_FOUND, () -> house.inspections.get(draft.id(), agent(1)));
  }

  @Test
  void filters_restrict_the_list() {
    InspectionView good = house.published(101, FULL);
    house.published(102, answers("p0", "p0", "p0", "p1"));
    house.begun(103);

    assertThat(find(query(null, FormOutcome.PASSED, null), BEN)).containsExactly(good.id());
    assertThat(find(query(null, null, InspectionState.DRAFT), BEN)).hasSize(1);
    assertThat(find(query("ben", null, null), BEN)).isEmpty();
  }

  @Test
  void they_are_ordered_by_what_is_asked_for_and_a_missing_score_stands_last() {
    InspectionView bad = house.published(102, answers("p0", "p0", "p0", "p0"));
    InspectionView good = house.published(101, FULL);
    InspectionView draft = house.begun(103);

    assertThat(find(query(null, null, null, Order.rising(InspectionColumn.SCORE)), BEN))
        .containsExactly(bad.id(), good.id(), draft.id());
    assertThat(find(query(null, null, null, Order.falling(InspectionColumn.SCORE)), BEN))
        .containsExactly(good.id(), bad.id(), draft.id());
    assertThat(find(query(null, null, null, Order.rising(InspectionColumn.STATE)), BEN))
        .startsWith(draft.id());
  }

  private List<Long> seenBy(Caller caller) {
    return find(query(null, null, null), caller);
  }

  private List<Long> find(InspectionQuery query, Caller caller) {
    return house.inspections.search(query, caller).inspections().stream()
        .map(InspectionLine::id)
        .toList();
  }

  private static InspectionQuery query(
      String inspector, FormOutcome outcome, InspectionState state) {
    return query(inspector, outcome, state, InspectionQuery.NEWEST);
  }

  private static InspectionQuery query(
      String inspector, FormOutcome outcome, InspectionState state, Order<InspectionColumn> order) {
    return new InspectionQuery(
        Instant.parse("2026-03-01T00:00:00Z"),
        Instant.parse("2026-04-01T00:00:00Z"),
        null,
        null,
        null,
        inspector,
        outcome,
        state,
        0,
        50,
        order);
  }
}
