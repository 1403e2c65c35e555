package org.meritdesk.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.Basis;

class EffectListingTest {

  private final EffectListing listing = new EffectListing(Set.of(9L));

  @Test
  void every_measure_of_a_tally_gets_its_row() {
    listing.add(Basis.WAIT, SubjectKind.AGENT, 1, 20_000, 9, 9, 5_000, 12_000, 1, null);

    assertThat(listing.effects())
        .extracting(Effect::measure)
        .containsExactly(
            Measure.SPEED_OF_ANSWER_AVG, Measure.SPEED_OF_ANSWER_P50, Measure.SPEED_OF_ANSWER_P90);
  }

  @Test
  void rounds_stay_apart_and_in_order() {
    listing.add(Basis.RESPONSE, SubjectKind.AGENT, 1, 20_000, 9, 9, 8_000, 2_000, 1, null);
    listing.add(Basis.RESPONSE, SubjectKind.AGENT, 1, 20_000, 9, 9, 5_000, 1_000, 1, null);

    assertThat(listing.effects())
        .extracting(effect -> effect.at().toEpochMilli(), Effect::numerator)
        .containsExactly(tuple(5_000L, 1_000L), tuple(8_000L, 2_000L));
  }

  @Test
  void what_is_excluded_stays_with_its_cause() {
    listing.add(
        Basis.RATING,
        SubjectKind.AGENT,
        1,
        20_000,
        9,
        9,
        5_000,
        2_000_000,
        1,
        ExclusionCause.PRODUCT_FAULT);

    assertThat(listing.effects()).extracting(Effect::exclusionCause).containsOnly("PRODUCT_FAULT");
  }

  @Test
  void other_records_and_what_teams_and_queues_count_are_left_out() {
    listing.add(Basis.WAIT, SubjectKind.AGENT, 1, 20_000, 9, 10, 5_000, 12_000, 1, null);
    listing.add(Basis.WAIT, SubjectKind.TEAM, 3, 20_000, 9, 9, 5_000, 12_000, 1, null);
    listing.add(Basis.WAIT, SubjectKind.QUEUE, 2, 20_000, 9, 9, 5_000, 12_000, 1, null);

    assertThat(listing.effects()).isEmpty();
  }
}
