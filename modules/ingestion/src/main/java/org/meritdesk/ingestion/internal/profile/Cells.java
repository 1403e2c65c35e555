package org.meritdesk.ingestion.internal.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Refused;

/** Splits a row into its cells; quotes by RFC 4180. */
final class Cells {

  private Cells() {}

  static List<String> split(String row, char delimiter, @Nullable String quoteText) {
    int quote = quoteText == null ? -1 : quoteText.charAt(0);
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == quote) {
        if (quoted && i + 1 < row.length() && row.charAt(i + 1) == quote) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new Refused(RefusalCode.MALFORMED, null, row);
    }
    cells.add(cell.toString());
    return cells;
  }
}
