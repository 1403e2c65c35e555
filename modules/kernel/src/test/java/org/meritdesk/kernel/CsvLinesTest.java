package org.meritdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.CsvLines.Line;

class CsvLinesTest {

  @Test
  void utf_8_with_a_mark_is_read_without_the_mark() {
    assertThat(FileText.decode("\uFEFF工号".getBytes(StandardCharsets.UTF_8))).contains("工号");
  }

  @Test
  void gbk_is_read_as_well() {
    assertThat(FileText.decode("工号,姓名".getBytes(Charset.forName("GBK")))).contains("工号,姓名");
  }

  @Test
  void a_binary_file_is_no_text() {
    assertThat(FileText.decode(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
    assertThat(FileText.decode(new byte[] {(byte) 0xff, (byte) 0xff, 1})).isEmpty();
  }

  @Test
  void quotes_commas_and_line_breaks_in_a_cell_are_kept() {
    assertThat(CsvLines.of("a,\"b,\"\"c\"\"\n d\"\r\n\r\n e , f"))
        .containsExactly(new Line(1, List.of("a", "b,\"c\"\n d")), new Line(4, List.of("e", "f")));
  }

  @Test
  void a_line_of_commas_only_is_blank() {
    assertThat(CsvLines.of("a,b\n,,\nc,d\n")).extracting(Line::number).containsExactly(1, 3);
  }

  @Test
  void the_heading_tells_what_parts_the_cells() {
    assertThat(CsvLines.separator("a;b,c;d\n1,2,3,4,5")).isEqualTo(';');
    assertThat(CsvLines.separator("a\tb")).isEqualTo('\t');
    assertThat(CsvLines.separator("alone")).isEqualTo(',');
    assertThat(CsvLines.of("a;b\nc;\"d;e\"", ';'))
        .extracting(Line::cells)
        .containsExactly(List.of("a", "b"), List.of("c", "d;e"));
  }
}
