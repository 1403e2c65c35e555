package org.meritdesk.web.faces.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GateEffect;

/** A gate while it is shown or edited (门槛表单). */
public class GateFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String measure;
  private Gate.Side side;
  private @Nullable BigDecimal limit;
  private @Nullable Long sample;
  private GateEffect effect;
  private @Nullable String grade;

  GateFields(Gate gate) {
    measure = gate.measure();
    side = gate.breachedWhen();
    limit = gate.limit();
    sample = gate.minimumSample();
    effect = gate.effect();
    grade = gate.grade();
  }

  /** A new gate. */
  GateFields(String measure) {
    this.measure = measure;
    side = Gate.Side.ABOVE;
    sample = 30L;
    effect = GateEffect.CAP_GRADE;
  }

  @SuppressWarnings("NullAway") // what is missing is found by the check
  Gate gate() {
    return new Gate(
        measure,
        side,
        limit,
        sample == null ? 0 : sample,
        effect,
        effect == GateEffect.CAP_GRADE ? grade : null);
  }

  /** The name of the measure. */
  public @Nullable String getMeasure() {
    return measure;
  }

  /** Takes the name of the measure. */
  public void setMeasure(@Nullable String measure) {
    this.measure = measure;
  }

  /** On which side it is breached. */
  public Gate.Side getSide() {
    return side;
  }

  /** Takes on which side it is breached. */
  public void setSide(Gate.Side side) {
    this.side = side;
  }

  /** The limit, itself allowed. */
  public @Nullable BigDecimal getLimit() {
    return limit;
  }

  /** Takes the limit. */
  public void setLimit(@Nullable BigDecimal limit) {
    this.limit = limit;
  }

  /** The least sample. */
  public @Nullable Long getSample() {
    return sample;
  }

  /** Takes the least sample. */
  public void setSample(@Nullable Long sample) {
    this.sample = sample;
  }

  /** What a breach does. */
  public GateEffect getEffect() {
    return effect;
  }

  /** Takes what a breach does. */
  public void setEffect(GateEffect effect) {
    this.effect = effect;
  }

  /** The best grade that is left. */
  public @Nullable String getGrade() {
    return grade;
  }

  /** Takes the best grade that is left. */
  public void setGrade(@Nullable String grade) {
    this.grade = grade;
  }
}
