package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordField;
import org.meritdesk.training.api.RecordProfile;

class RecordFileTest {

  @Test
  void usual_headings_are_understood_in_both_languages_and_encodings() {
    String text = "工号,课程,完成日期,成绩,结果\nE1,calm,2026/1/5,85分,通过\n\nE2,calm,2026年1月6日,,否\n";
    RecordFile file = RecordFile.of(text.getBytes(Charset.forName("GBK")), RecordProfile.plain());
    assertThat(file.refusals()).isEmpty();
    assertThat(file.lines()).containsExactly(2, 4);
    assertThat(file.records())
        .containsExactly(
            new PastRecord("E1", "calm", LocalDate.of(2026, 1, 5), new BigDecimal("85"), true),
            new PastRecord("E2", "calm", LocalDate.of(2026, 1, 6), null, false));
    assertThat(read("employee_no;course;day;score\nE1;calm;2026-01-05 09:30;85%").records())
        .extracting(PastRecord::score)
        .containsExactly(new BigDecimal("85"));
  }

  @Test
  void a_profile_says_what_a_foreign_file_means() {
    RecordProfile profile =
        new RecordProfile(
            "old system",
            Map.of(
                RecordField.EMPLOYEE_NO, "Login",
                RecordField.COURSE, "Module",
                RecordField.DAY, "Finished",
                RecordField.PASSED, "Outcome"),
            "M/d/yyyy",
            Set.of("done"),
            Set.of("open"),
            Map.of("Keeping calm", "calm"));
    RecordFile file =
        RecordFile.of(
            "Login\tModule\tFinished\tOutcome\nE1\tKeeping calm\t1/31/2026\tdone\nE2\tKeeping calm\t2/30/2026\topen\n"
                .getBytes(StandardCharsets.UTF_8),
            profile);
    assertThat(file.records())
        .containsExactly(new PastRecord("E1", "calm", LocalDate.of(2026, 1, 31), null, true));
    assertThat(file.refusals())
        .extracting(each -> each.line() + " " + each.field() + " " + each.code())
        .containsExactly("3 day not-a-day");
  }

  @Test
  void what_cannot_be_read_is_named_by_line_and_column() {
    assertThat(codes("")).containsExactly("1  empty-file");
    assertThat(codes("employee_no,course\nE1,calm")).containsExactly("1 day missing-column");
    assertThat(
            codes(
                "employee_no,course,day,score,passed\nE1,calm,5.1.26,85,\nE1,calm,2026-01-05,much,\nE1,calm,2026-13-05,,perhaps"))
        .containsExactly(
            "2 day not-a-day", "3 score not-a-score", "4 day not-a-day", "4 passed not-a-result");
    assertThat(
            RecordFile.of(
                    "a,b\nc,d".getBytes(StandardCharsets.UTF_8),
                    new RecordProfile(
                        "x", Map.of(RecordField.DAY, "When"), "", Set.of(), Set.of(), Map.of()))
                .refusals())
        .extracting(each -> each.field() + " " + each.code())
        .containsExactlyInAnyOrder(
            "day missing-column", "employee_no missing-column", "course missing-column");
    assertThat(RecordFile.of(new byte[] {0, 1, (byte) 0xff}, RecordProfile.plain()).refusals())
        .extracting(each -> each.code())
        .containsExactly("unreadable-encoding");
  }

  private static RecordFile read(String text) {
    return RecordFile.of(text.getBytes(StandardCharsets.UTF_8), RecordProfile.plain());
  }

  private static java.util.List<String> codes(String text) {
    return read(text).refusals().stream()
        .map(each -> each.line() + " " + each.field() + " " + each.code())
        .toList();
  }
}
