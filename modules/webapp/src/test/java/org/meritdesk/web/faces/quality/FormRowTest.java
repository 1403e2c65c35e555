package org.meritdesk.web.faces.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormFinding.Severity;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.web.faces.Words;

class FormRowTest {

  private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE);
  private static final Words ENGLISH = new Words(Locale.ENGLISH);

  @Test
  void a_finding_names_the_row_down_to_the_point() {
    FormRow row = row("sections[0].criteria[0].points[1]", "wording-missing", CHINESE);

    assertThat(row.text()).isEqualTo("缺少评分锚点（en）");
    assertThat(row.row()).isEqualTo("第 1 组「开场」 · 第 1 项「criterion-1」 · 评分点 2");
    assertThat(row.section()).isZero();
    assertThat(row.criterion()).isZero();
    assertThat(row.refuses()).isTrue();
  }

  @Test
  void a_part_of_a_row_is_named_in_the_reader_s_language() {
    assertThat(row("sections[0].floor", "floor-out-of-range", ENGLISH).row())
        .isEqualTo("Section 1 \"Opening\" · floor");
    assertThat(row("sections[0].criteria[0].askedIf", "condition-empty", ENGLISH).row())
        .endsWith("criterion 1 \"criterion-1\" · condition");
  }

  @Test
  void what_concerns_the_whole_form_has_no_row() {
    FormRow row = row("passMark", "pass-mark-out-of-range", ENGLISH);

    assertThat(row.row()).isEmpty();
    assertThat(row.section()).isNegative();
  }

  private static FormRow row(String place, String code, Words words) {
    FormSection opening =
        new FormSection(
            "opening",
            Map.of("zh-CN", "开场", "en", "Opening"),
            List.of(new CriterionFields("criterion-1").criterion()),
            null);
    FormDocument form =
        new FormDocument(
            "test",
            Map.of(),
            LocalDate.of(2026, 1, 1),
            new BigDecimal("80"),
            List.of(opening),
            "",
            List.of());
    return FormRow.of(
        new FormFinding(Severity.ERROR, place, code, Map.of("language", "en")), form, words);
  }
}
