package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritdesk.kernel.Published;
import org.meritdesk.scoring.api.Breach;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GateEffect;
import org.meritdesk.scoring.api.SchemeDocument;

/**
 * What the gates leave of a score (门槛判定).
 *
 * @param score after the strictest breach
 * @param breaches all that were breached
 */
record GateVerdict(BigDecimal score, List<Breach> breaches) {

  static GateVerdict of(SchemeDocument scheme, Map<String, Figure> figures, BigDecimal score) {
    List<Breach> breaches = new ArrayList<>();
    BigDecimal left = score;
    for (Gate gate : scheme.gates()) {
      Figure figure = figures.getOrDefault(gate.measure(), Figure.missing("NO_DATA", 0));
      BigDecimal value = figure.value();
      if (value != null && figure.countsFrom(gate.minimumSample()) && breached(gate, value)) {
        breaches.add(new Breach(gate, value));
        left = left.min(ceiling(scheme, gate));
      }
    }
    return new GateVerdict(left, List.copyOf(breaches));
  }

  private static boolean breached(Gate gate, BigDecimal value) {
    int order = value.compareTo(gate.limit());
    return gate.breachedWhen() == Gate.Side.ABOVE ? order > 0 : order < 0;
  }

  private static BigDecimal ceiling(SchemeDocument scheme, Gate gate) {
    String grade = gate.grade();
    return gate.effect() == GateEffect.VETO || grade == null
        ? Published.figure(BigDecimal.ZERO)
        : Grades.top(scheme.grades(), grade);
  }
}
