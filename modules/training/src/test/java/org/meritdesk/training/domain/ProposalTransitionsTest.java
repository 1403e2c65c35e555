package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.api.ProposalDeed.ACCEPT;
import static org.meritdesk.training.api.ProposalDeed.LAPSE;
import static org.meritdesk.training.api.ProposalDeed.LEARN;
import static org.meritdesk.training.api.ProposalDeed.POSTPONE;
import static org.meritdesk.training.api.ProposalDeed.REFUSE;
import static org.meritdesk.training.api.ProposalDeed.RETURN;
import static org.meritdesk.training.api.ProposalDeed.SEAT;
import static org.meritdesk.training.api.ProposalState.ACCEPTED;
import static org.meritdesk.training.api.ProposalState.LAPSED;
import static org.meritdesk.training.api.ProposalState.LEARNT;
import static org.meritdesk.training.api.ProposalState.POSTPONED;
import static org.meritdesk.training.api.ProposalState.PROPOSED;
import static org.meritdesk.training.api.ProposalState.REFUSED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.ProposalDeed;
import org.meritdesk.training.api.ProposalState;

class ProposalTransitionsTest {

  private record Step(ProposalState from, ProposalDeed deed) {}

  private static final Map<Step, ProposalState> LEGAL =
      Map.of(
          new Step(PROPOSED, ACCEPT), ACCEPTED,
          new Step(PROPOSED, POSTPONE), POSTPONED,
          new Step(PROPOSED, REFUSE), REFUSED,
          new Step(PROPOSED, LAPSE), LAPSED,
          new Step(POSTPONED, ACCEPT), ACCEPTED,
          new Step(POSTPONED, REFUSE), REFUSED,
          new Step(POSTPONED, RETURN), PROPOSED,
          new Step(ACCEPTED, SEAT), ACCEPTED,
          new Step(ACCEPTED, LEARN), LEARNT);

  @Test
  void every_combination_of_state_and_deed_is_as_agreed() {
    for (ProposalState from : ProposalState.values()) {
      for (ProposalDeed deed : ProposalDeed.values()) {
        Step step = new Step(from, deed);
        assertThat(ProposalTransitions.next(from, deed).orElse(null))
            .as(step.toString())
            .isEqualTo(LEGAL.get(step));
        assertThat(ProposalTransitions.deeds(from).contains(deed))
            .as("people: " + step)
            .isEqualTo(LEGAL.containsKey(step) && deed.ofPeople());
      }
    }
  }

  @Test
  void only_what_is_open_can_go_on() {
    for (ProposalState from : ProposalState.values()) {
      boolean goesOn = LEGAL.keySet().stream().anyMatch(step -> step.from() == from);
      assertThat(from.open()).as(from.name()).isEqualTo(goesOn);
    }
  }
}
