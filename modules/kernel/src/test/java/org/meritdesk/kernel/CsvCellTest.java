package org.meritdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1+1", "＋1", "－1", "＠x"})
  void a_text_that_begins_like_a_formula_gets_an_apostrophe(String text) {
    assertThat(CsvCell.text(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r=1", "\n=1"})
  void a_line_break_in_front_is_made_harmless_and_quoted(String text) {
    assertThat(CsvCell.text(text)).isEqualTo("\"'" + text + "\"");
  }

  @Test
  void an_ordinary_text_stays_as_it_is() {
    assertThat(CsvCell.text("王芳 a-b=c")).isEqualTo("王芳 a-b=c");
  }

  @Test
  void a_comma_and_a_quote_are_quoted() {
    assertThat(CsvCell.text("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
  }

  @Test
  void a_formula_with_a_comma_is_both_harmless_and_quoted() {
    assertThat(CsvCell.text("=HYPERLINK(a,b)")).isEqualTo("\"'=HYPERLINK(a,b)\"");
  }

  @Test
  void nothing_is_an_empty_cell() {
    assertThat(CsvCell.text(null)).isEmpty();
    assertThat(CsvCell.number(null)).isEmpty();
  }

  @Test
  void a_number_keeps_its_sign_and_its_plain_notation() {
    assertThat(CsvCell.number(new BigDecimal("-1E+3"))).isEqualTo("-1000");
  }
}
