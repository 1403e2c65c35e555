package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;

class ProfileStoreTest {

  static final String BANK =
      "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start"
          + "\tq_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver\r\n";
  static final String CALLS = "通话编号,技能组,客户号码,业务类型,进线时间,结果,排队时长,接听时间,通话时长,工号\n";

  final IntakeFixture intake = new IntakeFixture();

  @Test
  void a_service_past_midnight_ends_the_next_day() {
    LoadReport report =
        bank(
            "ZZ0101\t7\t55\t2\tPS\t990228\t23:58:00\t23:58:10\t10\t23:58:10\t23:59:30\t80\tAGENT"
                + "\t23:59:30\t0:01:05\t95\tRUTH");

    assertThat(
            intake.text(
                """
                select string_agg(to_char(to_at at time zone 'Asia/Jerusalem', 'YYYY-MM-DD HH24:MI:SS'), ' ')
                from ingestion.segment_version\
                """))
        .isEqualTo("1999-03-01 00:01:05");
    assertThat(quality(report, QualityCheck.WRAPPED_SERVICE)).isEqualTo(1);
  }

  @Test
  void times_of_zero_with_no_duration_did_not_happen() {
    bank(
        "ZZ0101\t8\t0\t0\tNW\t990228\t10:00:00\t9:59:40\t-20\t0:00:00\t0:00:00\t0\tHANG\t0:00:00"
            + "\t0:00:00\t0\tNO_SERVER");

    assertThat(
            intake.text(
                """
                select outcome || ' ' || cardinality(phases) || ' ' || self_service_ms || ' '
                  || (customer_hash is null) from ingestion.contact_version\
                """))
        .isEqualTo("SELF_SERVED 0 -20000 true");
  }

  @Test
  void an_outcome_that_the_profile_does_not_know_is_refused_by_its_name() {
    LoadReport report =
        bank(
            "ZZ0101\t8\t0\t0\tNW\t990228\t10:00:00\t10:00:09\t9\t0:00:00\t0:00:00\t0\tMELTED"
                + "\t0:00:00\t0:00:00\t0\tNO_SERVER");

    assertThat(report.refusals())
        .containsExactly(new Refusal(2, RefusalCode.UNKNOWN_VALUE, "outcome", "MELTED"));
  }

  @Test
  void chinese_headings_durations_and_gbk_are_read() {
    String row = "T1,售前,13900000000,物流,2026-03-02 09:00:00,接通,12秒,2026-03-02 09:00:12,1分32秒,K007\n";

    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
      IntakeFixture other = new IntakeFixture();
      LoadReport report =
          other.desk.take(
              IntakeRequest.file("calls-csv", "calls.csv"),
              new ByteArrayInputStream((CALLS + row).getBytes(charset)),
              Caller.system());

      assertThat(report.refusals()).isEmpty();
      assertThat(
              other.text(
                  """
                  select q.code || ' ' || outcome || ' '
                    || extract(epoch from dequeued_at - queued_at)::int || ' '
                    || extract(epoch from s.to_at - s.from_at)::int
                  from ingestion.contact_version c join ingestion.queue q using (queue_id)
                  join ingestion.segment_version s using (record_id)\
                  """))
          .isEqualTo("售前 HANDLED 12 92");
    }
  }

  @Test
  void measurements_come_in_with_thousand_separators() {
    String file =
        "\uFEFF日期,工号,指标,分子,分母,数值\n"
            + "2026-03-02,K007,销售额,,,\"¥12,345.60\"\n"
            + "2026-03-02,K007,询单转化率,30,80,\n";

    LoadReport report =
        intake.desk.take(
            IntakeRequest.file("measurements-csv", "figures.csv"),
            IntakeFixture.stream(file),
            Caller.system());

    assertThat(report.refusals()).isEmpty();
    assertThat(
            intake.text(
                "select string_agg(coalesce(value, numerator)::text, ' ' order by measure) from"
                    + " ingestion.measurement_version"))
        .isEqualTo("30 12345.60");
  }

  @Test
  void a_file_without_the_columns_of_the_profile_is_refused_whole() {
    assertThatThrownBy(
            () ->
                intake.desk.take(
                    IntakeRequest.file("calls-csv", "x.csv"),
                    IntakeFixture.stream("a,b\n1,2\n"),
                    Caller.system()))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(IngestionProblem.COLUMNS_MISSING));
  }

  @Test
  void a_row_of_another_width_is_refused_and_the_next_is_read() {
    LoadReport report =
        intake.desk.take(
            IntakeRequest.file("calls-csv", "x.csv"),
            IntakeFixture.stream(CALLS + "T1,x\n" + "T2,售前,,,2026-03-02 09:00:00,放弃,30,,,\n"),
            Caller.system());

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.refusals().get(0).code()).isEqualTo(RefusalCode.MALFORMED);
  }

  @Test
  void a_profile_saved_over_a_shipped_one_is_used_instead() {
    String changed =
        intake
            .profiles
            .get("calls-csv")
            .document()
            .replace("\"source\": \"calls-csv\"", "\"source\": \"pbx\"");

    assertThat(intake.profiles.save(changed, Caller.system()).source()).isEqualTo("pbx");
    assertThat(intake.profiles.all()).extracting("code").contains("anonymous-bank", "calls-csv");
  }

  @Test
  void a_profile_that_cannot_work_is_refused_with_the_place() {
    String broken =
        intake.profiles.get("calls-csv").document().replace("Asia/Shanghai", "Asia/Nowhere");

    assertThatThrownBy(() -> intake.profiles.save(broken, Caller.system()))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.arguments()).containsEntry("at", "zone"));
  }

  private LoadReport bank(String row) {
    return intake.desk.take(
        IntakeRequest.file("anonymous-bank", "bank.txt"),
        IntakeFixture.stream(BANK + row + "\r\n"),
        Caller.system());
  }

  private long quality(LoadReport report, QualityCheck check) {
    return intake.loads.quality(report.loadId(), Caller.system()).count(check);
  }
}
