package org.meritdesk.web.faces.measures;

import java.util.List;

/**
 * A figure by hour and weekday as a table (热力图): coloured cells with a figure in each.
 *
 * @param hours heads of the columns
 * @param rows one a weekday
 * @param legend what the colours mean, from good to bad
 */
public record HeatMap(List<String> hours, List<Row> rows, List<Key> legend) {

  /** A weekday. */
  public record Row(String name, List<Cell> cells) {}

  /** A cell: its figure, its colour 0 to 6, the whole in words. */
  public record Cell(String text, int heat, String label) {}

  /** A colour and its words. */
  public record Key(int heat, String words) {}

  /** Whether there is nothing to show. */
  public boolean blank() {
    return rows.isEmpty();
  }
}
