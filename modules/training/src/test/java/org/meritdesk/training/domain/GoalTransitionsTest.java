package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.api.GoalDeed.AGREE;
import static org.meritdesk.training.api.GoalDeed.CHECK_IN;
import static org.meritdesk.training.api.GoalDeed.CLOSE;
import static org.meritdesk.training.api.GoalDeed.DROP;
import static org.meritdesk.training.api.GoalState.CLOSED;
import static org.meritdesk.training.api.GoalState.DROPPED;
import static org.meritdesk.training.api.GoalState.PROPOSED;
import static org.meritdesk.training.api.GoalState.RUNNING;
import static org.meritdesk.training.domain.GoalSide.COMMITTED;
import static org.meritdesk.training.domain.GoalSide.LEADS;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.GoalDeed;
import org.meritdesk.training.api.GoalState;

class GoalTransitionsTest {

  private record Step(GoalState from, GoalDeed deed, GoalSide by) {}

  private static final Map<Step, GoalState> LEGAL =
      Map.of(
          new Step(PROPOSED, AGREE, COMMITTED), RUNNING,
          new Step(PROPOSED, AGREE, LEADS), RUNNING,
          new Step(PROPOSED, DROP, COMMITTED), DROPPED,
          new Step(PROPOSED, DROP, LEADS), DROPPED,
          new Step(RUNNING, CHECK_IN, COMMITTED), RUNNING,
          new Step(RUNNING, CHECK_IN, LEADS), RUNNING,
          new Step(RUNNING, CLOSE, LEADS), CLOSED,
          new Step(RUNNING, DROP, LEADS), DROPPED);

  @Test
  void every_combination_of_state_deed_and_side_is_as_agreed() {
    Map<Step, GoalState> found = new HashMap<>();
    for (GoalState from : GoalState.values()) {
      for (GoalDeed deed : GoalDeed.values()) {
        for (GoalSide by : GoalSide.values()) {
          GoalTransitions.next(from, deed, by)
              .ifPresent(to -> found.put(new Step(from, deed, by), to));
          assertThat(GoalTransitions.deeds(from, by).contains(deed))
              .isEqualTo(GoalTransitions.next(from, deed, by).isPresent());
        }
      }
    }
    assertThat(found).isEqualTo(LEGAL);
  }
}
