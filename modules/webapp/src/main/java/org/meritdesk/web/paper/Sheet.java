package org.meritdesk.web.paper;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A page that is written on line by line (版面).
 *
 * @param width of the page, in points
 * @param edge between the paper's side and the text
 */
record Sheet(PDPageContentStream ink, PaperFont font, float width, float edge) {

  private float room() {
    return width - 2 * edge;
  }

  /** In the middle; smaller where it would not fit. */
  void centred(String text, float size, float height, float grey) throws IOException {
    String shown = font.shown(text);
    float fits = Math.min(size, size * room() / Math.max(1, font.width(shown, size)));
    put(shown, fits, (width - font.width(shown, fits)) / 2, height, grey);
  }

  void left(String text, float size, float height, float grey) throws IOException {
    put(font.shown(text), size, edge, height, grey);
  }

  void right(String text, float size, float height, float grey) throws IOException {
    String shown = font.shown(text);
    put(shown, size, width - edge - font.width(shown, size), height, grey);
  }

  /** A line across. */
  void rule(float height) throws IOException {
    ink.setStrokingColor(0.14f, 0.34f, 0.78f);
    ink.setLineWidth(1.2f);
    ink.moveTo(edge, height);
    ink.lineTo(width - edge, height);
    ink.stroke();
  }

  /** Over as many lines as it takes; says at which height the next one would stand. */
  float text(String text, float size, float step, float height, float grey) throws IOException {
    float at = height;
    for (String line : lines(font.shown(text), size)) {
      put(line, size, edge, at, grey);
      at -= step;
    }
    return at;
  }

  private List<String> lines(String text, float size) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    StringBuilder line = new StringBuilder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String piece = text.substring(from, to);
      if (line.length() > 0 && font.width(line + piece.stripTrailing(), size) > room()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private void put(String shown, float size, float from, float height, float grey)
      throws IOException {
    ink.beginText();
    ink.setNonStrokingColor(grey);
    ink.setFont(font.font(), size);
    ink.newLineAtOffset(from, height);
    ink.showText(shown);
    ink.endText();
  }
}
