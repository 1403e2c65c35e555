package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.api.ImprovementDeed.AGREE;
import static org.meritdesk.training.api.ImprovementDeed.CANCEL;
import static org.meritdesk.training.api.ImprovementDeed.CONSEQUENCE;
import static org.meritdesk.training.api.ImprovementDeed.EDIT;
import static org.meritdesk.training.api.ImprovementDeed.MISS;
import static org.meritdesk.training.api.ImprovementDeed.NOTE;
import static org.meritdesk.training.api.ImprovementDeed.REACH;
import static org.meritdesk.training.api.ImprovementDeed.REASSESS;
import static org.meritdesk.training.api.ImprovementDeed.START;
import static org.meritdesk.training.api.ImprovementDeed.STEP;
import static org.meritdesk.training.api.ImprovementParty.ASSESSOR;
import static org.meritdesk.training.api.ImprovementParty.KEEPER;
import static org.meritdesk.training.api.ImprovementParty.SUBJECT;
import static org.meritdesk.training.api.ImprovementState.AGREED;
import static org.meritdesk.training.api.ImprovementState.CANCELLED;
import static org.meritdesk.training.api.ImprovementState.DONE;
import static org.meritdesk.training.api.ImprovementState.DRAFT;
import static org.meritdesk.training.api.ImprovementState.NOT_REACHED;
import static org.meritdesk.training.api.ImprovementState.REASSESSED;
import static org.meritdesk.training.api.ImprovementState.RUNNING;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementParty;
import org.meritdesk.training.api.ImprovementState;

class ImprovementTransitionsTest {

  private record Step(ImprovementState from, ImprovementDeed deed, ImprovementParty by) {}

  private static final Map<Step, ImprovementState> LEGAL =
      Map.ofEntries(
          Map.entry(new Step(DRAFT, EDIT, KEEPER), DRAFT),
          Map.entry(new Step(DRAFT, AGREE, SUBJECT), AGREED),
          Map.entry(new Step(DRAFT, NOTE, SUBJECT), DRAFT),
          Map.entry(new Step(DRAFT, NOTE, KEEPER), DRAFT),
          Map.entry(new Step(DRAFT, CANCEL, KEEPER), CANCELLED),
          Map.entry(new Step(AGREED, START, KEEPER), RUNNING),
          Map.entry(new Step(AGREED, NOTE, SUBJECT), AGREED),
          Map.entry(new Step(AGREED, NOTE, KEEPER), AGREED),
          Map.entry(new Step(AGREED, CANCEL, KEEPER), CANCELLED),
          Map.entry(new Step(RUNNING, STEP, SUBJECT), RUNNING),
          Map.entry(new Step(RUNNING, STEP, KEEPER), RUNNING),
          Map.entry(new Step(RUNNING, NOTE, SUBJECT), RUNNING),
          Map.entry(new Step(RUNNING, NOTE, KEEPER), RUNNING),
          Map.entry(new Step(RUNNING, REASSESS, ASSESSOR), REASSESSED),
          Map.entry(new Step(RUNNING, CANCEL, KEEPER), CANCELLED),
          Map.entry(new Step(REASSESSED, NOTE, SUBJECT), REASSESSED),
          Map.entry(new Step(REASSESSED, NOTE, KEEPER), REASSESSED),
          Map.entry(new Step(REASSESSED, REACH, ASSESSOR), DONE),
          Map.entry(new Step(REASSESSED, MISS, ASSESSOR), NOT_REACHED),
          Map.entry(new Step(NOT_REACHED, CONSEQUENCE, ASSESSOR), NOT_REACHED));

  @Test
  void every_combination_of_state_deed_and_party_is_as_agreed() {
    for (ImprovementState from : ImprovementState.values()) {
      for (ImprovementDeed deed : ImprovementDeed.values()) {
        for (ImprovementParty by : ImprovementParty.values()) {
          Step step = new Step(from, deed, by);
          assertThat(ImprovementTransitions.next(from, deed, Set.of(by)).orElse(null))
              .as(step.toString())
              .isEqualTo(LEGAL.get(step));
          assertThat(ImprovementTransitions.deeds(from, Set.of(by)).contains(deed))
              .as(step.toString())
              .isEqualTo(LEGAL.containsKey(step));
        }
      }
    }
  }

  @Test
  void nothing_follows_for_the_person_before_a_re_assessment_found_it_not_reached() {
    for (ImprovementState state : ImprovementState.values()) {
      assertThat(
              ImprovementTransitions.deeds(state, EnumSet.allOf(ImprovementParty.class))
                  .contains(CONSEQUENCE))
          .as(state.name())
          .isEqualTo(state == NOT_REACHED);
    }
    assertThat(LEGAL.entrySet().stream().filter(each -> each.getValue() == NOT_REACHED))
        .allMatch(each -> Set.of(REASSESSED, NOT_REACHED).contains(each.getKey().from()));
  }

  @Test
  void only_the_person_concerned_agrees_and_never_closes() {
    for (ImprovementState state : ImprovementState.values()) {
      assertThat(ImprovementTransitions.deeds(state, EnumSet.of(KEEPER, ASSESSOR)))
          .as(state.name())
          .doesNotContain(AGREE);
      assertThat(ImprovementTransitions.deeds(state, EnumSet.of(SUBJECT)))
          .as(state.name())
          .doesNotContain(REASSESS, REACH, MISS, CANCEL, CONSEQUENCE, START, EDIT);
    }
  }

  @Test
  void what_is_open_can_be_moved_on_and_what_is_closed_cannot() {
    for (ImprovementState state : ImprovementState.values()) {
      boolean moves =
          LEGAL.entrySet().stream()
              .anyMatch(each -> each.getKey().from() == state && each.getValue() != state);
      assertThat(state.open()).as(state.name()).isEqualTo(moves);
    }
  }
}
