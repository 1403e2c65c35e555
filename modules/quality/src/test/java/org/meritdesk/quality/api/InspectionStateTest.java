package org.meritdesk.quality.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.api.InspectionState.ACKNOWLEDGED;
import static org.meritdesk.quality.api.InspectionState.DISCARDED;
import static org.meritdesk.quality.api.InspectionState.DRAFT;
import static org.meritdesk.quality.api.InspectionState.PUBLISHED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionStateTest {

  private static final Map<InspectionState, Set<InspectionState>> TABLE =
      Map.of(
          DRAFT, Set.of(PUBLISHED, DISCARDED),
          PUBLISHED, Set.of(ACKNOWLEDGED),
          ACKNOWLEDGED, Set.of(),
          DISCARDED, Set.of());

  @ParameterizedTest
  @EnumSource(InspectionState.class)
  void every_state_goes_on_as_the_table_says_and_nowhere_else(InspectionState state) {
    assertThat(state.next()).isEqualTo(TABLE.get(state));
  }

  @ParameterizedTest
  @EnumSource(InspectionState.class)
  void only_what_was_published_counts(InspectionState state) {
    assertThat(state.counts()).isEqualTo(Set.of(PUBLISHED, ACKNOWLEDGED).contains(state));
  }
}
