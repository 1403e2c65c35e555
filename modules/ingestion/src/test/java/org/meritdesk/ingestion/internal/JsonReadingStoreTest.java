package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.ingestion.internal.JsonLine.call;
import static org.meritdesk.ingestion.internal.JsonLine.served;

import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.LoadState;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;

class JsonReadingStoreTest {

  private final IntakeFixture intake = new IntakeFixture();

  @Test
  void a_dry_run_counts_and_stores_nothing() {
    LoadReport report =
        intake.desk.take(
            IntakeRequest.json("shop", FactKind.CONTACT).tried(),
            IntakeFixture.stream(served("c1", "2026-03-02", "x") + "\nnonsense"),
            Caller.system());

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.state()).isEqualTo(LoadState.DONE);
    assertThat(intake.count("select count(*) from ingestion.contact_version")).isZero();
    assertThat(intake.count("select count(*) from ingestion.refusal")).isZero();
    assertThat(intake.dirty).isEmpty();
  }

  @Test
  void lines_are_numbered_as_in_the_file_even_after_blank_ones_at_its_top() {
    LoadReport report = intake.take(FactKind.CONTACT, "", " ", call("a", ""), "", "nonsense");

    assertThat(report.lines()).isEqualTo(2);
    assertThat(report.refusals()).extracting(Refusal::line).containsExactly(5L);
  }

  @Test
  void an_array_is_taken_like_lines() {
    LoadReport report =
        intake.take(FactKind.CONTACT, "[" + call("a", "") + ",\n" + call("b", "") + ",3]");

    assertThat(report.accepted()).isEqualTo(2);
    assertThat(report.refusals())
        .containsExactly(new Refusal(3, RefusalCode.MALFORMED, null, null));
  }

  @Test
  void an_array_that_breaks_off_stores_nothing_and_says_so() {
    assertThatThrownBy(() -> intake.take(FactKind.CONTACT, "[" + call("a", "") + ","))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(IngestionProblem.INTAKE_MALFORMED));

    assertThat(intake.count("select count(*) from ingestion.contact_version")).isZero();
    assertThat(intake.text("select state || ' ' || problem from ingestion.load"))
        .isEqualTo("FAILED intake-malformed");
  }

  @Test
  void a_line_longer_than_allowed_is_refused_and_the_next_is_read() {
    LoadReport report =
        intake.take(
            FactKind.CONTACT,
            call("a", ",\"issue\":\"" + "x".repeat(1_100_000) + "\""),
            call("b", ""));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.refusals()).containsExactly(new Refusal(1, RefusalCode.TOO_LONG, null, null));
  }
}
