package org.meritdesk.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** A certificate of honour on a page of A4 (荣誉证书), in the reader's language. */
public final class HonourPaper {

  private static final float WIDTH = PDRectangle.A4.getHeight();
  private static final float HEIGHT = PDRectangle.A4.getWidth();
  private static final float MARGIN = 34;
  private static final float EDGE = 120;
  private static final float INK = 0.13f;
  private static final float QUIET = 0.42f;

  private final Words words;
  private final Figures figures;
  private final Locale locale;

  /** In a language; moments are days of the zone. */
  public HonourPaper(Locale locale, ZoneId zone) {
    this.words = new Words(locale);
    this.figures = new Figures(locale, zone);
    this.locale = locale;
  }

  /** The file. */
  public byte[] of(Honour honour) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
      document.addPage(page);
      document.getDocumentInformation().setTitle(words.of("honour.paper"));
      document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
      PaperFont font = new PaperFont(document);
      try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
        frame(ink);
        write(new Sheet(ink, font, WIDTH, EDGE), honour);
      }
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Sheet sheet, Honour honour) throws IOException {
    Instant given = honour.decidedAt();
    sheet.centred(words.of("honour.paper"), 38, 455, INK);
    sheet.centred(honour.agentName(), 30, 378, INK);
    sheet.centred(words.of("certificate.employee", honour.employeeNo()), 12, 354, QUIET);
    sheet.centred(words.of("honour.paper.for", figures.month(honour.month())), 15, 312, INK);
    sheet.centred(name(honour), 26, 270, INK);
    sheet.text(honour.words(), 14, 24, 222, INK);
    sheet.left(words.of("honour.paper.number", String.valueOf(honour.id())), 11, 86, INK);
    sheet.right(
        given == null ? "" : words.of("certificate.issued", figures.moment(given)), 11, 86, INK);
  }

  private String name(Honour honour) {
    String exact = honour.names().get("zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
    return exact == null ? honour.rule() : exact;
  }

  private static void frame(PDPageContentStream ink) throws IOException {
    ink.setStrokingColor(0.81f, 0.62f, 0.22f);
    ink.setLineWidth(3f);
    ink.addRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
    ink.stroke();
    ink.setLineWidth(0.8f);
    float inner = MARGIN + 8;
    ink.addRect(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner);
    ink.stroke();
  }
}
