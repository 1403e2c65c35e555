package org.meritdesk.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.CertificateState;
import org.meritdesk.training.api.CertificateView;

class CertificatePaperTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void what_is_written_in_chinese_can_be_read_out_of_the_file_again() throws IOException {
    byte[] file =
        new CertificatePaper(Locale.SIMPLIFIED_CHINESE, SHANGHAI)
            .of(view("林晓喆", new BigDecimal("92.50"), LocalDate.of(2027, 5, 5)), "稳住情绪：安抚与共情");

    String text = text(file);
    assertThat(text).contains("培训证书", "林晓喆", "稳住情绪：安抚与共情", "92.50", "MD-2026-000123", "K7QM-2XHD");
    assertThat(text).contains("2027-05-04").doesNotContain("2027-05-05");
  }

  @Test
  void the_font_travels_with_the_file_but_only_what_is_used_of_it() throws IOException {
    byte[] file =
        new CertificatePaper(Locale.SIMPLIFIED_CHINESE, SHANGHAI)
            .of(view("林晓", null, null), "跨渠道服务协同");

    assertThat(file.length).isLessThan(120_000);
    try (PDDocument document = Loader.loadPDF(file)) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
      }
    }
  }

  @Test
  void a_reader_of_english_gets_it_in_english_and_a_name_without_a_sign_is_marked()
      throws IOException {
    byte[] file =
        new CertificatePaper(Locale.ENGLISH, SHANGHAI)
            .of(view("𠮷田", null, null), "Keeping calm ".repeat(12).strip());

    assertThat(text(file)).contains("Certificate", "〓田", "Keeping calm", "does not expire");
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  private static CertificateView view(String name, BigDecimal score, LocalDate end) {
    return new CertificateView(
        "MD-2026-000123",
        "K7QM-2XHD",
        7,
        name,
        "E0007",
        "calm",
        Map.of(),
        LocalDate.of(2026, 11, 5),
        score,
        end,
        LocalDate.of(2026, 11, 6),
        CertificateState.VALID,
        null);
  }
}
