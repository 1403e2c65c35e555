package org.meritdesk.quality.domain.agreement;

import java.util.List;

/** How often one rater said this and the other that (交叉表). */
final class CrossTable {

  private final long[][] counts;
  private final long[] rows;
  private final long[] columns;
  private final int total;

  private CrossTable(List<Pair> pairs, int categories) {
    counts = new long[categories][categories];
    rows = new long[categories];
    columns = new long[categories];
    total = pairs.size();
    for (Pair pair : pairs) {
      counts[pair.first()][pair.second()]++;
      rows[pair.first()]++;
      columns[pair.second()]++;
    }
  }

  static CrossTable of(List<Pair> pairs, int categories) {
    return new CrossTable(pairs, categories);
  }

  int categories() {
    return rows.length;
  }

  int total() {
    return total;
  }

  double count(int i, int j) {
    return counts[i][j];
  }

  double row(int i) {
    return rows[i];
  }

  double column(int j) {
    return columns[j];
  }
}
