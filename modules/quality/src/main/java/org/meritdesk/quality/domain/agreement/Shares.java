package org.meritdesk.quality.domain.agreement;

import java.util.List;

/** The share of each category in all marks (各类别占比). */
final class Shares {

  private final double[] marks;
  private final double total;

  Shares(List<Tally> units) {
    marks = new double[units.get(0).counts().size()];
    double sum = 0;
    for (Tally unit : units) {
      for (int place = 0; place < marks.length; place++) {
        marks[place] += unit.at(place);
        sum += unit.at(place);
      }
    }
    total = sum;
  }

  /** Σ p(1 − p): how probable it is that two marks at random differ; exactly 0 for one category. */
  double disagreement() {
    double sum = 0;
    for (double mark : marks) {
      sum += mark * (total - mark);
    }
    return sum / (total * total);
  }

  /** Σ p·q(q − p) with q = 1 − p. */
  double skew() {
    double sum = 0;
    for (double mark : marks) {
      double p = mark / total;
      sum += p * (1 - p) * (1 - 2 * p);
    }
    return sum;
  }
}
