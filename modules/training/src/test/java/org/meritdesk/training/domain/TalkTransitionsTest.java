package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.api.TalkDeed.AGREE;
import static org.meritdesk.training.api.TalkDeed.CANCEL;
import static org.meritdesk.training.api.TalkDeed.CHANGE;
import static org.meritdesk.training.api.TalkDeed.CLOSE;
import static org.meritdesk.training.api.TalkDeed.HOLD;
import static org.meritdesk.training.api.TalkDeed.INVITE;
import static org.meritdesk.training.api.TalkDeed.OBJECT;
import static org.meritdesk.training.api.TalkDeed.SPEAK;
import static org.meritdesk.training.api.TalkSide.AGENT;
import static org.meritdesk.training.api.TalkSide.LEAD;
import static org.meritdesk.training.api.TalkState.AGREED;
import static org.meritdesk.training.api.TalkState.CANCELLED;
import static org.meritdesk.training.api.TalkState.CLOSED;
import static org.meritdesk.training.api.TalkState.HELD;
import static org.meritdesk.training.api.TalkState.INVITED;
import static org.meritdesk.training.api.TalkState.OBJECTED;
import static org.meritdesk.training.api.TalkState.PREPARED;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkState;

class TalkTransitionsTest {

  private record Step(TalkState from, TalkDeed deed, TalkSide by) {}

  private static final Map<Step, TalkState> LEGAL =
      Map.ofEntries(
          Map.entry(new Step(PREPARED, CHANGE, LEAD), PREPARED),
          Map.entry(new Step(PREPARED, INVITE, LEAD), INVITED),
          Map.entry(new Step(PREPARED, CANCEL, LEAD), CANCELLED),
          Map.entry(new Step(INVITED, CHANGE, LEAD), INVITED),
          Map.entry(new Step(INVITED, SPEAK, AGENT), INVITED),
          Map.entry(new Step(INVITED, HOLD, LEAD), HELD),
          Map.entry(new Step(INVITED, CANCEL, LEAD), CANCELLED),
          Map.entry(new Step(HELD, AGREE, AGENT), AGREED),
          Map.entry(new Step(HELD, OBJECT, AGENT), OBJECTED),
          Map.entry(new Step(OBJECTED, CHANGE, LEAD), OBJECTED),
          Map.entry(new Step(OBJECTED, HOLD, LEAD), HELD),
          Map.entry(new Step(OBJECTED, CANCEL, LEAD), CANCELLED),
          Map.entry(new Step(AGREED, CLOSE, LEAD), CLOSED));

  @Test
  void every_combination_of_state_deed_and_side_is_as_agreed() {
    Map<Step, TalkState> found = new HashMap<>();
    for (TalkState from : TalkState.values()) {
      for (TalkDeed deed : TalkDeed.values()) {
        for (TalkSide by : TalkSide.values()) {
          TalkTransitions.next(from, deed, by)
              .ifPresent(to -> found.put(new Step(from, deed, by), to));
          assertThat(TalkTransitions.deeds(from, by).contains(deed))
              .isEqualTo(TalkTransitions.next(from, deed, by).isPresent());
        }
      }
    }
    assertThat(found).isEqualTo(LEGAL);
  }

  @Test
  void only_the_agent_can_agree_and_what_has_ended_stays_so() {
    for (TalkState from : TalkState.values()) {
      assertThat(TalkTransitions.deeds(from, LEAD)).doesNotContain(AGREE, OBJECT, SPEAK);
      assertThat(
              TalkTransitions.deeds(from, AGENT).isEmpty()
                  && TalkTransitions.deeds(from, LEAD).isEmpty())
          .as(from.name())
          .isEqualTo(!from.open());
    }
  }
}
