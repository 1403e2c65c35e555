package org.meritdesk.web.faces.draw;

import java.math.BigDecimal;
import java.util.List;

/**
 * Columns of equal width from worst to best (等宽分档): maps a value to its place, straight within a
 * column. The outer columns reach as far as their neighbours are wide; what lies further stays at
 * the edge.
 *
 * @param joints the thresholds from left to right: rising, or falling where less is better
 */
record Columns(List<BigDecimal> joints) {

  private static final double EDGE = 0.012;

  Columns {
    joints = List.copyOf(joints);
    if (joints.isEmpty()) {
      throw new IllegalArgumentException("no joints");
    }
  }

  int count() {
    return joints.size() + 1;
  }

  /** Where a joint stands, 0 to 1. */
  double joint(int index) {
    return (index + 1.0) / count();
  }

  /** Where a value stands, 0 to 1. */
  double place(BigDecimal value) {
    double x = value.doubleValue();
    int column = 0;
    while (column < joints.size() && reaches(x, column)) {
      column++;
    }
    double from = column == 0 ? edge(0) - width(0) : edge(column - 1);
    double to = column == joints.size() ? from + width(column - 1) : edge(column);
    double within = Double.compare(to, from) == 0 ? 0.5 : (x - from) / (to - from);
    double at = (column + Math.max(0, Math.min(1, within))) / count();
    return Math.max(EDGE, Math.min(1 - EDGE, at));
  }

  private boolean reaches(double x, int joint) {
    return rising() ? x >= edge(joint) : x <= edge(joint);
  }

  private boolean rising() {
    return joints.size() < 2 || edge(joints.size() - 1) >= edge(0);
  }

  private double edge(int index) {
    return joints.get(index).doubleValue();
  }

  private double width(int index) {
    if (joints.size() < 2) {
      return Math.max(1, Math.abs(edge(0)) * 0.2);
    }
    int left = Math.max(0, Math.min(index, joints.size() - 2));
    return edge(left + 1) - edge(left);
  }
}
