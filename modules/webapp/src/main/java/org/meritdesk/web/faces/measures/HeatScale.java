package org.meritdesk.web.faces.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which colour a figure gets (色阶): by the bands of the scheme, where amber and red say that points
 * are lost; without bands in three shades of one colour, which judge nothing.
 *
 * @param edges upper edge of each colour but the last
 * @param heats one more than edges
 */
record HeatScale(List<BigDecimal> edges, List<Integer> heats) {

  private static final List<Integer> BY_BANDS = List.of(1, 3, 4, 6);
  private static final List<Integer> SHADES = List.of(1, 2, 3);

  HeatScale {
    edges = List.copyOf(edges);
    heats = List.copyOf(heats);
  }

  /** By the joints of a curve where less is better, from the best. */
  static HeatScale ofBands(List<BigDecimal> joints) {
    List<Integer> heats = new ArrayList<>();
    for (int i = 0; i <= joints.size(); i++) {
      boolean worst = i == joints.size();
      heats.add(worst ? 6 : BY_BANDS.get(Math.min(i, 2)));
    }
    return new HeatScale(joints.stream().sorted().toList(), heats);
  }

  /** By the thirds of the values. */
  static HeatScale ofThirds(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    return sorted.size() < 3
        ? new HeatScale(List.of(), List.of(2))
        : new HeatScale(
            List.of(sorted.get(sorted.size() / 3), sorted.get(sorted.size() * 2 / 3)), SHADES);
  }

  int heat(BigDecimal value) {
    int index = 0;
    while (index < edges.size() && value.compareTo(edges.get(index)) > 0) {
      index++;
    }
    return heats.get(index);
  }
}
