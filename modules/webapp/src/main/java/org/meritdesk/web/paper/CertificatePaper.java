package org.meritdesk.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.meritdesk.training.api.CertificateView;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** A certificate on a page of A4 (证书版面), in the reader's language. */
public final class CertificatePaper {

  private static final PDRectangle A4_WIDE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final float MARGIN = 34;
  private static final float EDGE = MARGIN + 34;
  private static final float INK = 0.13f;
  private static final float QUIET = 0.42f;

  private final Words words;
  private final Figures figures;
  private final String language;

  /** In a language; days need no zone but figures do. */
  public CertificatePaper(Locale locale, ZoneId zone) {
    this.words = new Words(locale);
    this.figures = new Figures(locale, zone);
    this.language = locale.toLanguageTag();
  }

  /** The file. */
  public byte[] of(CertificateView certificate, String course) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(A4_WIDE);
      document.addPage(page);
      document.getDocumentInformation().setTitle(words.of("certificate.title"));
      document.getDocumentCatalog().setLanguage(language);
      PaperFont font = new PaperFont(document);
      try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
        frame(ink);
        write(new Sheet(ink, font, A4_WIDE.getWidth(), EDGE), certificate, course);
      }
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Sheet sheet, CertificateView certificate, String course) throws IOException {
    BigDecimal score = certificate.score();
    LocalDate end = certificate.expiresOn();
    sheet.centred(words.of("certificate.title"), 38, 455, INK);
    sheet.centred(certificate.agentName(), 30, 372, INK);
    sheet.centred(words.of("certificate.employee", certificate.employeeNo()), 12, 348, QUIET);
    sheet.centred(
        words.of("certificate.completed", figures.day(certificate.completedOn())), 15, 305, INK);
    sheet.centred(words.of("certificate.course", course), 24, 262, INK);
    if (score != null) {
      sheet.centred(words.of("certificate.score", figures.exactScore(score)), 15, 226, INK);
    }
    sheet.centred(
        end == null
            ? words.of("certificate.for.ever")
            : words.of("certificate.until", figures.day(end.minusDays(1))),
        13,
        194,
        INK);
    sheet.left(words.of("certificate.number", certificate.number()), 11, 86, INK);
    sheet.left(words.of("certificate.code", certificate.code()), 11, 68, INK);
    sheet.right(words.of("certificate.issued", figures.day(certificate.issuedOn())), 11, 86, INK);
    sheet.right(words.of("certificate.checked"), 10, 68, QUIET);
  }

  private static void frame(PDPageContentStream ink) throws IOException {
    ink.setStrokingColor(0.14f, 0.34f, 0.78f);
    ink.setLineWidth(2.4f);
    ink.addRect(MARGIN, MARGIN, A4_WIDE.getWidth() - 2 * MARGIN, A4_WIDE.getHeight() - 2 * MARGIN);
    ink.stroke();
    ink.setLineWidth(0.6f);
    float inner = MARGIN + 7;
    ink.addRect(inner, inner, A4_WIDE.getWidth() - 2 * inner, A4_WIDE.getHeight() - 2 * inner);
    ink.stroke();
  }
}
