package org.meritdesk.training.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.training.api.PainPoint;

/** By which measures it is seen whether a pain point became better (痛点指标). */
public final class PainMeasures {

  private PainMeasures() {}

  /**
   * The measures of pain points, in the order of the catalogue: a measure its own, an aspect the
   * one that follows it, a criterion the score of inspection. Learning itself is no effect.
   */
  public static Set<Measure> of(Collection<PainPoint> points) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    points.forEach(point -> measures.add(of(point)));
    measures.removeIf(each -> each.domain() == Domain.LEARNING);
    return measures;
  }

  private static Measure of(PainPoint point) {
    return switch (point.kind()) {
      case MEASURE -> Measure.valueOf(point.code());
      case CRITERION -> Measure.QUALITY_SCORE;
      case ASPECT ->
          switch (Aspect.valueOf(point.code())) {
            case ATTITUDE -> Measure.ATTITUDE_PASS_RATE;
            case SCRIPT -> Measure.SCRIPT_COMPLIANCE;
            case PROCESS -> Measure.PROCESS_COMPLIANCE;
            case COMPLIANCE -> Measure.COMPLIANCE_BREACHES;
          };
    };
  }
}
