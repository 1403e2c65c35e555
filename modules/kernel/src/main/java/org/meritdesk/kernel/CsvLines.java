package org.meritdesk.kernel;

import java.util.ArrayList;
import java.util.List;

/** Parts a CSV text into lines and cells by RFC 4180 (表格解析); blank lines are left out. */
public final class CsvLines {

  /** One line: the number of its first line in the file, and its cells without outer blanks. */
  public record Line(int number, List<String> cells) {}

  private final List<Line> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int number = 1;
  private int started = 1;

  private final char separator;

  private CsvLines(char separator) {
    this.separator = separator;
  }

  /** All lines that hold anything; cells are parted by commas. */
  public static List<Line> of(String text) {
    return of(text, ',');
  }

  /** The same with cells parted by another character. */
  public static List<Line> of(String text, char separator) {
    return new CsvLines(separator).read(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** What parts the cells of the first line: the most frequent of comma, semicolon and tab. */
  public static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char each : new char[] {',', ';', '\t'}) {
      long count = first.chars().filter(c -> c == each).count();
      if (count > most) {
        most = count;
        best = each;
      }
    }
    return best;
  }

  private List<Line> read(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        number++;
      }
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.toString().isBlank()) {
        cell.setLength(0);
        quoted = true;
      } else if (c == separator) {
        endCell();
      } else if (c == '\n') {
        endLine();
      } else {
        cell.append(c);
      }
    }
    endLine();
    return List.copyOf(lines);
  }

  private void endCell() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endLine() {
    endCell();
    if (cells.stream().anyMatch(text -> !text.isEmpty())) {
      lines.add(new Line(started, List.copyOf(cells)));
    }
    cells = new ArrayList<>();
    started = number;
  }
}
