package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.agreement.Oracles.entry;
import static org.meritdesk.quality.domain.agreement.Oracles.meets;
import static org.meritdesk.quality.domain.agreement.Oracles.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KrippendorffOracleTest {

  @Test
  void every_published_table_with_gaps_has_a_test_here() {
    assertThat(Oracles.all().get("krippendorff")).hasSize(4);
  }

  @Test
  void three_coders_by_fifteen_units_meet_their_nominal_alpha() {
    assertMet("Wikipedia", Level.NOMINAL);
  }

  @Test
  void three_coders_by_fifteen_units_meet_their_interval_alpha() {
    assertMet("Wikipedia", Level.INTERVAL);
  }

  @Test
  void four_coders_by_twelve_units_meet_their_nominal_alpha() {
    assertMet("Krippendorff 2011", Level.NOMINAL);
  }

  @Test
  void four_coders_by_twelve_units_meet_their_ordinal_alpha() {
    assertMet("Krippendorff 2011", Level.ORDINAL);
  }

  @Test
  void four_coders_by_twelve_units_meet_their_interval_alpha() {
    assertMet("Krippendorff 2011", Level.INTERVAL);
  }

  @Test
  void four_coders_by_twelve_units_meet_their_ratio_alpha() {
    assertMet("Krippendorff 2011", Level.RATIO);
  }

  @Test
  void a_unit_with_a_single_rating_is_ignored_as_in_the_dress_example() {
    JsonNode entry = entry("krippendorff", "NLTK dress");
    List<Mark> marks = new ArrayList<>();
    for (JsonNode line : entry.get("data")) {
      marks.add(new Mark(line.get(1).asText(), line.get(0).asText(), line.get(2).asText()));
    }
    Ratings ratings = new Ratings(Scale.named("NO", "YES"), marks);

    Agreement alpha = new KrippendorffAlpha(ratings.scale(), Level.NOMINAL).of(ratings.tallies());

    assertThat(alpha.units()).isEqualTo(2);
    meets(value(alpha), entry.get("nominal"));
  }

  @Test
  void three_raters_by_three_units_meet_their_nominal_alpha() {
    JsonNode entry = entry("krippendorff", "npm krippendorff");
    Ratings ratings =
        Oracles.ratings(Scale.numbers("1", "2", "3"), Oracles.lines(entry.get("rows_are_raters")));

    Agreement alpha = new KrippendorffAlpha(ratings.scale(), Level.NOMINAL).of(ratings.tallies());

    meets(value(alpha), entry.get("nominal"));
  }

  private static void assertMet(String beginning, Level level) {
    JsonNode entry = entry("krippendorff", beginning);
    Scale scale = Scale.numbers("1", "2", "3", "4", "5");
    Ratings ratings = Oracles.ratings(scale, Oracles.lines(entry.get("coders")));

    Agreement alpha = new KrippendorffAlpha(scale, level).of(ratings.tallies());

    meets(value(alpha), entry.get(level.code()));
  }
}
