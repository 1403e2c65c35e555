package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GateEffect;
import org.meritdesk.scoring.api.MissingPolicy;

/** What may be chosen while a scheme is edited (方案选项). */
@Named
@RequestScoped
public class SchemeChoices {

  /** All measures. */
  public Measure[] getMeasures() {
    return Measure.values();
  }

  /** The sides of a limit. */
  public Gate.Side[] getSides() {
    return Gate.Side.values();
  }

  /** What a breached gate may do. */
  public GateEffect[] getEffects() {
    return GateEffect.values();
  }

  /** The kinds of curves. */
  public CurveFields.Kind[] getKinds() {
    return CurveFields.Kind.values();
  }

  /** What may happen without enough data. */
  public MissingPolicy[] getPolicies() {
    return MissingPolicy.values();
  }
}
