package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.api.QualityFinding;
import org.meritdesk.ingestion.api.QualityReport;
import org.meritdesk.people.api.Caller;
import org.meritdesk.testkit.SharedData;

/** The month of the bank through the shipped profile; skipped where the file is absent. */
class AnonymousBankStoreTest {

  static IntakeFixture intake;
  static Path file;
  static LoadReport first;

  @BeforeAll
  static void load() throws IOException {
    file = SharedData.file("anonymous_bank_feb1999/data_anonymous_bank_february.txt");
    intake = new IntakeFixture();
    first = take();
  }

  static LoadReport take() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return intake.desk.take(
          IntakeRequest.file("anonymous-bank", "february.txt"), in, Caller.system());
    }
  }

  @Test
  void every_line_is_accounted_for() {
    assertThat(first.lines()).isEqualTo(33_344);
    assertThat(first.accepted()).isEqualTo(33_344);
    assertThat(first.refused()).isZero();
  }

  @Test
  void a_second_time_all_lines_are_duplicates() throws IOException {
    LoadReport again = take();

    assertThat(again.lines()).isEqualTo(33_344);
    assertThat(again.duplicate()).isEqualTo(33_344);
    assertThat(intake.count("select count(*) from ingestion.contact_version")).isEqualTo(33_344);
  }

  @Test
  void outcomes_are_those_of_the_log() {
    assertThat(outcome("HANDLED")).isEqualTo(27_162);
    assertThat(outcome("ABANDONED")).isEqualTo(3_963);
    assertThat(outcome("SELF_SERVED")).isEqualTo(1_941);
    assertThat(outcome("PHANTOM")).isEqualTo(278);
  }

  @Test
  void the_busiest_agent_has_her_calls_and_her_mean_service() {
    assertThat(
            intake.text(
                """
                select count(distinct s.record_id) || ' ' || round(sum(
                    extract(epoch from s.to_at - s.from_at)) / count(*), 3)
                from ingestion.segment_version s
                join people.platform_account a using (account_id)
                where a.external_id = 'IDIT'"""))
        .isEqualTo("1957 122.551");
  }

  @Test
  void the_report_finds_what_is_odd() {
    QualityReport report = intake.loads.quality(first.loadId(), Caller.system());

    assertThat(report.count(QualityCheck.MISSING_AGENT)).isEqualTo(491);
    assertThat(report.count(QualityCheck.OVERLAPPING_SERVICE)).isEqualTo(445);
    assertThat(records(report, QualityCheck.OVERLAPPING_SERVICE)).isEqualTo(680);
    assertThat(report.count(QualityCheck.WRAPPED_SERVICE)).isEqualTo(16);
    assertThat(report.count(QualityCheck.WRAPPED_QUEUE)).isEqualTo(2);
    assertThat(report.count(QualityCheck.NEGATIVE_SELF_SERVICE)).isEqualTo(25);
    assertThat(report.count(QualityCheck.ZERO_LENGTH_SERVICE)).isEqualTo(85);
    assertThat(report.count(QualityCheck.UNKNOWN_AGENT)).isEqualTo(24);
    assertThat(report.count(QualityCheck.NEGATIVE_INTERVAL)).isZero();
    assertThat(report.count(QualityCheck.GAP)).isZero();
  }

  private static long outcome(String outcome) {
    return intake.count(
        "select count(*) from ingestion.contact_version where outcome = '" + outcome + "'");
  }

  private static long records(QualityReport report, QualityCheck check) {
    return report.findings().stream()
        .filter(f -> f.check() == check)
        .mapToLong(QualityFinding::records)
        .sum();
  }
}
