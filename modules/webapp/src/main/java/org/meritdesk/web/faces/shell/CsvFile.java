package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.CsvCell;
import org.meritdesk.web.faces.Figures;

/**
 * Hands a list out as a file (导出): CSV in UTF-8 with a mark, harmless for spreadsheets, each piece
 * written as soon as it is read. A list that is too long ends with a line that says so.
 */
@RequestScoped
public class CsvFile {

  /** The most rows of a file. */
  public static final int MOST = 20_000;

  private static final int PIECE = 500;

  @Inject private PageTexts texts;

  /**
   * A column of the file (导出列).
   *
   * @param heading the key of its heading
   * @param value what a row has there; null is empty
   */
  public record Column<T>(String heading, Function<T, @Nullable Object> value) {

    String cell(T row) {
      Object found = value.apply(row);
      if (found instanceof BigDecimal number) {
        return CsvCell.number(number);
      }
      return found == null || found.equals(Figures.NONE) ? "" : CsvCell.text(found.toString());
    }
  }

  /** Where the rows come from (导出来源): page by page, as the list itself. */
  public interface Rows<T> {

    /** The rows of a page, counted from 0; fewer than its size on the last. */
    Collection<T> of(int page, int size);
  }

  /** Writes the file as the answer to this request. */
  public <T> void send(String name, List<Column<T>> columns, Rows<T> rows) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext out = faces.getExternalContext();
    out.setResponseContentType("text/csv; charset=UTF-8");
    out.setResponseCharacterEncoding("UTF-8");
    out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    try {
      write(out.getResponseOutputWriter(), columns, rows);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }

  <T> void write(Writer file, List<Column<T>> columns, Rows<T> rows) throws IOException {
    file.write('\uFEFF');
    file.write(line(columns, column -> CsvCell.text(texts.of(column.heading()))));
    for (int page = 0; page < MOST / PIECE; page++) {
      Collection<T> piece = rows.of(page, PIECE);
      for (T row : piece) {
        file.write(line(columns, column -> column.cell(row)));
      }
      file.flush();
      if (piece.size() < PIECE) {
        return;
      }
    }
    if (!rows.of(MOST, 1).isEmpty()) {
      file.write(CsvCell.text(texts.of("list.export.cut", MOST)) + "\r\n");
    }
  }

  private static <T> String line(List<Column<T>> columns, Function<Column<T>, String> cell) {
    return columns.stream().map(cell).collect(Collectors.joining(",", "", "\r\n"));
  }
}
