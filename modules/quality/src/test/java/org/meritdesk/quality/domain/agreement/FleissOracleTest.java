package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.agreement.Oracles.entry;
import static org.meritdesk.quality.domain.agreement.Oracles.meets;
import static org.meritdesk.quality.domain.agreement.Oracles.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleissOracleTest {

  private static final FleissKappa KAPPA = new FleissKappa();

  @Test
  void every_published_table_of_many_raters_has_a_test_here() {
    assertThat(Oracles.all().get("fleiss")).hasSize(2);
  }

  @Test
  void ten_subjects_by_fourteen_raters_meet_their_kappa() {
    meets(value(KAPPA.of(tenByFourteen())), entry("fleiss", "Fleiss/Wikipedia").get("kappa"));
  }

  @Test
  void ten_subjects_by_fourteen_raters_meet_their_agreement_subject_by_subject() {
    JsonNode published = entry("fleiss", "Fleiss/Wikipedia").get("Pi");

    List<Tally> units = tenByFourteen();

    assertThat(units).hasSameSizeAs(published);
    for (int i = 0; i < units.size(); i++) {
      meets(units.get(i).agreement().orElseThrow(), published.get(i));
    }
  }

  @Test
  void thirty_diagnoses_by_six_raters_meet_their_kappa() {
    meets(value(KAPPA.of(diagnoses())), entry("fleiss", "Fleiss 1971").get("kappa"));
  }

  @Test
  void thirty_diagnoses_by_six_raters_meet_their_z() {
    meets(KAPPA.z(diagnoses()).orElseThrow(), entry("fleiss", "Fleiss 1971").get("z"));
  }

  @Test
  void thirty_diagnoses_by_six_raters_meet_their_column_sums() {
    JsonNode published = entry("fleiss", "Fleiss 1971").get("column_sums");

    List<Tally> units = diagnoses();

    for (int place = 0; place < published.size(); place++) {
      int at = place;
      assertThat(units.stream().mapToInt(unit -> unit.at(at)).sum())
          .isEqualTo(published.get(place).asInt());
    }
  }

  private static List<Tally> tenByFourteen() {
    List<Tally> units = new ArrayList<>();
    for (JsonNode row : entry("fleiss", "Fleiss/Wikipedia").get("counts")) {
      List<Integer> counts = new ArrayList<>();
      row.forEach(count -> counts.add(count.asInt()));
      units.add(new Tally(counts));
    }
    return units;
  }

  /** In this data a line is a subject; who is the rater does not matter. */
  private static List<Tally> diagnoses() {
    List<Mark> marks = new ArrayList<>();
    List<List<String>> subjects = Oracles.lines(entry("fleiss", "Fleiss 1971").get("ratings"));
    for (int subject = 0; subject < subjects.size(); subject++) {
      for (int rater = 0; rater < subjects.get(subject).size(); rater++) {
        marks.add(new Mark("s" + subject, "r" + rater, subjects.get(subject).get(rater)));
      }
    }
    return new Ratings(Scale.named("1", "2", "3", "4", "5"), marks).tallies();
  }
}
