package org.meritdesk.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans SC in a document (纸面字体), with the signs of GBK; only those that are used are embedded,
 * and what was written can be searched and copied again.
 */
final class PaperFont {

  /** Stands where the font has no sign. */
  private static final int MISSING = '〓';

  private static final float THOUSAND = 1000;

  private final PDType0Font font;
  private final CmapLookup signs;

  PaperFont(PDDocument document) {
    try (InputStream file = PaperFont.class.getResourceAsStream("NotoSansSC-Regular.ttf")) {
      byte[] bytes = Objects.requireNonNull(file, "the font").readAllBytes();
      TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      signs = parsed.getUnicodeCmapLookup();
      font = PDType0Font.load(document, parsed, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** The text with a mark for what the font cannot show. */
  String shown(String text) {
    return text.codePoints()
        .map(sign -> signs.getGlyphId(sign) == 0 ? MISSING : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How wide a shown text is at a size, in points. */
  float width(String shown, float size) {
    try {
      return font.getStringWidth(shown) / THOUSAND * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
