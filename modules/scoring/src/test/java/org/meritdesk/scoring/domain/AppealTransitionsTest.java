package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.api.AppealDeed.ANSWER;
import static org.meritdesk.scoring.api.AppealDeed.ASK;
import static org.meritdesk.scoring.api.AppealDeed.PASS_ON;
import static org.meritdesk.scoring.api.AppealDeed.REJECT;
import static org.meritdesk.scoring.api.AppealDeed.TAKE;
import static org.meritdesk.scoring.api.AppealDeed.UPHOLD;
import static org.meritdesk.scoring.api.AppealDeed.UPHOLD_PARTLY;
import static org.meritdesk.scoring.api.AppealDeed.WITHDRAW;
import static org.meritdesk.scoring.api.AppealParty.APPELLANT;
import static org.meritdesk.scoring.api.AppealParty.HOLDER;
import static org.meritdesk.scoring.api.AppealParty.REVIEWER;
import static org.meritdesk.scoring.api.AppealState.ASKED;
import static org.meritdesk.scoring.api.AppealState.FILED;
import static org.meritdesk.scoring.api.AppealState.PARTLY_UPHELD;
import static org.meritdesk.scoring.api.AppealState.REJECTED;
import static org.meritdesk.scoring.api.AppealState.TAKEN;
import static org.meritdesk.scoring.api.AppealState.UPHELD;
import static org.meritdesk.scoring.api.AppealState.WITHDRAWN;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealParty;
import org.meritdesk.scoring.api.AppealState;

class AppealTransitionsTest {

  private record Step(AppealState from, AppealDeed deed, AppealParty by) {}

  private static final Map<Step, AppealState> LEGAL =
      Map.ofEntries(
          Map.entry(new Step(FILED, TAKE, REVIEWER), TAKEN),
          Map.entry(new Step(FILED, WITHDRAW, APPELLANT), WITHDRAWN),
          Map.entry(new Step(TAKEN, PASS_ON, HOLDER), FILED),
          Map.entry(new Step(TAKEN, ASK, HOLDER), ASKED),
          Map.entry(new Step(TAKEN, UPHOLD, HOLDER), UPHELD),
          Map.entry(new Step(TAKEN, UPHOLD_PARTLY, HOLDER), PARTLY_UPHELD),
          Map.entry(new Step(TAKEN, REJECT, HOLDER), REJECTED),
          Map.entry(new Step(TAKEN, WITHDRAW, APPELLANT), WITHDRAWN),
          Map.entry(new Step(ASKED, ANSWER, APPELLANT), TAKEN),
          Map.entry(new Step(ASKED, PASS_ON, HOLDER), FILED),
          Map.entry(new Step(ASKED, WITHDRAW, APPELLANT), WITHDRAWN));

  @Test
  void every_combination_of_state_deed_and_side_is_as_agreed() {
    for (AppealState from : AppealState.values()) {
      for (AppealDeed deed : AppealDeed.values()) {
        for (AppealParty by : AppealParty.values()) {
          Step step = new Step(from, deed, by);
          assertThat(AppealTransitions.next(from, deed, by).orElse(null))
              .as(step.toString())
              .isEqualTo(LEGAL.get(step));
        }
      }
    }
  }

  @Test
  void what_is_decided_or_withdrawn_stays_so() {
    for (AppealState state : EnumSet.allOf(AppealState.class)) {
      boolean stays = AppealTransitions.deeds(state, EnumSet.allOf(AppealParty.class)).isEmpty();
      assertThat(stays).as(state.name()).isEqualTo(!state.open());
    }
  }

  @Test
  void an_agent_can_never_decide_and_a_reviewer_only_after_taking_it() {
    Set<AppealDeed> decisions = Set.of(UPHOLD, UPHOLD_PARTLY, REJECT);
    for (AppealState state : AppealState.values()) {
      Set<AppealDeed> may =
          new HashSet<>(AppealTransitions.deeds(state, EnumSet.of(APPELLANT, REVIEWER)));
      may.retainAll(decisions);
      assertThat(may).as(state.name()).isEmpty();
    }
  }
}
