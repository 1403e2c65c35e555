package org.meritdesk.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.MonthMark;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** A letter about a step up the ladder, on a page of A4 (晋升通知书), in the reader's language. */
public final class CareerLetter {

  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final float INK = 0.13f;
  private static final float QUIET = 0.42f;
  private static final float TEXT = 13;
  private static final float LINE = 26;

  private final Words words;
  private final Figures figures;
  private final String language;

  /** In a language; days need no zone but figures do. */
  public CareerLetter(Locale locale, ZoneId zone) {
    this.words = new Words(locale);
    this.figures = new Figures(locale, zone);
    this.language = locale.toLanguageTag();
  }

  /** The file. */
  public byte[] of(CareerCase step, String stepName, String maker, String checker) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.getDocumentInformation().setTitle(words.of("letter.title"));
      document.getDocumentCatalog().setLanguage(language);
      PaperFont font = new PaperFont(document);
      try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
        write(new Sheet(ink, font, PDRectangle.A4.getWidth(), 72), step, stepName, maker, checker);
      }
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Sheet sheet, CareerCase step, String stepName, String maker, String checker)
      throws IOException {
    sheet.centred(words.of("letter.title"), 28, 720, INK);
    sheet.rule(700);
    sheet.left(words.of("letter.to", step.agentName(), step.employeeNo()), 15, 655, INK);
    float at = sheet.text(reasons(step), TEXT, LINE, 615, INK);
    at = sheet.text(decision(step, stepName), TEXT, LINE, at - 8, INK);
    for (String line : effects(step)) {
      at = sheet.text("· " + line, TEXT, LINE, at, INK);
    }
    at = sheet.text(words.of("letter.words"), TEXT, LINE, at - 8, INK);
    sheet.left(words.of("letter.proposed", maker), 11, at - 46, QUIET);
    sheet.left(words.of("letter.approved", checker), 11, at - 66, QUIET);
    sheet.right(figures.day(step.effectiveOn()), 13, at - 56, INK);
    sheet.left(words.of("letter.number", String.valueOf(step.id())), 10, 72, QUIET);
    sheet.right(
        words.of("letter.rule", step.planCode(), String.valueOf(step.planVersion())),
        10,
        72,
        QUIET);
  }

  private String reasons(CareerCase step) {
    List<MonthMark> counting =
        step.judgement().months().stream().filter(MonthMark::counts).toList();
    String months =
        counting.stream()
            .map(each -> words.of("letter.month", figures.month(each.month()), score(each)))
            .collect(Collectors.joining(words.of("list.separator")));
    return words.of(
        "letter.reasons",
        String.valueOf(counting.size()),
        figures.plain(step.promotion().above()),
        months);
  }

  private String decision(CareerCase step, String stepName) {
    return words.of("letter.decision", figures.day(step.effectiveOn()), stepName);
  }

  private List<String> effects(CareerCase step) {
    List<String> found = new java.util.ArrayList<>();
    BigDecimal more = step.promotion().payIncrease();
    if (more.signum() > 0) {
      found.add(words.of("letter.pay", figures.plain(more.multiply(HUNDRED))));
    }
    if (step.promotion().mentor()) {
      found.add(words.of("letter.mentor"));
    }
    return found;
  }

  private String score(MonthMark month) {
    BigDecimal score = month.score();
    return score == null ? "–" : figures.exactScore(score);
  }
}
