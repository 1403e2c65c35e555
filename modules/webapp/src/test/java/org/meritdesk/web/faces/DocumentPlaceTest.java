package org.meritdesk.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentPlaceTest {

  private static final Words ENGLISH = new Words(Locale.ENGLISH);
  private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE);

  @Test
  void a_row_of_a_line_is_counted_from_one() {
    assertThat(DocumentPlace.words(ENGLISH, "lines[2].curve.rows[1]"))
        .isEqualTo("Line 3 · Points · Band 2");
    assertThat(DocumentPlace.words(CHINESE, "lines[2].curve.rows[1]"))
        .isEqualTo("第 3 个考核项 · 得分 · 第 2 档");
  }

  @Test
  void a_whole_part_has_its_name() {
    assertThat(DocumentPlace.words(ENGLISH, "validFrom")).isEqualTo("First month");
  }

  @Test
  void a_step_without_a_name_stays_as_it_is() {
    assertThat(DocumentPlace.words(ENGLISH, "lines[0].novelty[4]"))
        .isEqualTo("Line 1 · novelty[4]");
  }
}
