package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.agreement.Oracles.entry;
import static org.meritdesk.quality.domain.agreement.Oracles.meets;
import static org.meritdesk.quality.domain.agreement.Oracles.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohenOracleTest {

  @Test
  void every_published_table_of_two_raters_has_a_test_here() {
    assertThat(Oracles.all().get("cohen")).hasSize(3);
  }

  @Test
  void the_three_by_three_table_of_sas_meets_its_kappa() {
    meets(sas(Weighting.NONE).value(), entry("cohen", "SAS").get("kappa"));
  }

  @Test
  void the_three_by_three_table_of_sas_meets_its_errors_interval_and_test() {
    assertErrors(sas(Weighting.NONE), entry("cohen", "SAS"));
  }

  @Test
  void the_three_by_three_table_of_sas_meets_its_linear_kappa() {
    JsonNode published = entry("cohen", "SAS").get("linear_weights_0_1_2");

    meets(sas(Weighting.LINEAR).value(), published.get("kappa"));
  }

  @Test
  void the_three_by_three_table_of_sas_meets_its_linear_errors_interval_and_test() {
    assertErrors(sas(Weighting.LINEAR), entry("cohen", "SAS").get("linear_weights_0_1_2"));
  }

  @Test
  void the_textbook_table_of_two_categories_meets_its_kappa() {
    JsonNode entry = entry("cohen", "2x2 textbook");

    Agreement kappa = new CohenKappa(2, Weighting.NONE).of(Oracles.pairs(entry.get("table")));

    meets(value(kappa), entry.get("kappa"));
  }

  @Test
  void raters_two_and_three_of_the_anxiety_data_meet_the_plain_kappa() {
    meets(anxiety(Weighting.NONE), entry("cohen", "R irr anxiety").at("/r2_r3/unweighted"));
  }

  @Test
  void raters_two_and_three_of_the_anxiety_data_meet_the_linear_kappa() {
    meets(anxiety(Weighting.LINEAR), entry("cohen", "R irr anxiety").at("/r2_r3/linear"));
  }

  @Test
  void raters_two_and_three_of_the_anxiety_data_meet_the_quadratic_kappa() {
    meets(anxiety(Weighting.QUADRATIC), entry("cohen", "R irr anxiety").at("/r2_r3/quadratic"));
  }

  private static LargeSample sas(Weighting weighting) {
    List<Pair> pairs = Oracles.pairs(entry("cohen", "SAS").get("table"));
    return new CohenKappa(3, weighting).largeSample(pairs).orElseThrow();
  }

  private static void assertErrors(LargeSample actual, JsonNode published) {
    meets(actual.error(), published.get("ase"));
    meets(actual.interval().low(), published.get("ci95").get(0));
    meets(actual.interval().high(), published.get("ci95").get(1));
    meets(actual.errorByChance(), published.get("ase0"));
    meets(actual.z().orElseThrow(), published.get("z"));
    meets(actual.probability().orElseThrow(), published.get("p_two"));
  }

  /** The level that neither of the two used is not on their scale, as in the published values. */
  private static double anxiety(Weighting weighting) {
    JsonNode entry = entry("cohen", "R irr anxiety");
    Scale scale = Scale.named("1", "2", "3", "4", "6");
    List<List<String>> lines =
        List.of(Oracles.words(entry.get("rater2")), Oracles.words(entry.get("rater3")));
    List<Pair> pairs = Oracles.ratings(scale, lines).pairs("rater 0", "rater 1");
    return value(CohenKappa.on(scale, weighting).of(pairs));
  }
}
