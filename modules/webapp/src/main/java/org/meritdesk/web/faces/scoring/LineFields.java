package org.meritdesk.web.faces.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.web.faces.MeasureWords;

/** A line of a scheme while it is shown or edited (考核项表单). */
public class LineFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String measure;
  private final CurveFields curve;
  private final @Nullable String note;
  private @Nullable BigDecimal weight;
  private @Nullable Long sample;
  private MissingPolicy missing;
  private @Nullable BigDecimal missingPoints;

  /** A line that is in the document. */
  LineFields(SchemeLine line) {
    measure = line.measure();
    curve = new CurveFields(line.curve());
    note = line.note();
    weight = line.weight();
    sample = line.minimumSample();
    missing = line.missing();
    missingPoints = line.missingPoints();
  }

  /** A new line: no weight yet, one band for everything. */
  LineFields(String measure) {
    this.measure = measure;
    curve = new CurveFields();
    note = null;
    weight = BigDecimal.ZERO;
    sample = 30L;
    missing = MissingPolicy.REDISTRIBUTE;
  }

  SchemeLine line() {
    return new SchemeLine(
        measure,
        weight == null ? BigDecimal.ZERO : weight,
        curve.curve(),
        sample == null ? 0 : sample,
        missing,
        missing == MissingPolicy.NEUTRAL ? missingPoints : null,
        note);
  }

  /** The name of the measure. */
  public String getMeasure() {
    return measure;
  }

  /** The unit of the measure; empty where it is not known. */
  public String getUnit() {
    Measure known = MeasureWords.measure(measure);
    return known == null ? "" : known.unit().name();
  }

  /** Which way is better; empty where the measure is not known. */
  public String getDirection() {
    Measure known = MeasureWords.measure(measure);
    return known == null ? "" : known.direction().name();
  }

  /** Which figure earns how many points. */
  public CurveFields getCurve() {
    return curve;
  }

  /** Where the figures come from. */
  public @Nullable String getNote() {
    return note;
  }

  /** The weight. */
  public @Nullable BigDecimal getWeight() {
    return weight;
  }

  /** Takes the weight. */
  public void setWeight(@Nullable BigDecimal weight) {
    this.weight = weight;
  }

  /** The least sample. */
  public @Nullable Long getSample() {
    return sample;
  }

  /** Takes the least sample. */
  public void setSample(@Nullable Long sample) {
    this.sample = sample;
  }

  /** What happens without enough data. */
  public MissingPolicy getMissing() {
    return missing;
  }

  /** Takes what happens without enough data. */
  public void setMissing(MissingPolicy missing) {
    this.missing = missing;
  }

  /** The points agreed for that case. */
  public @Nullable BigDecimal getMissingPoints() {
    return missingPoints;
  }

  /** Takes the points agreed for that case. */
  public void setMissingPoints(@Nullable BigDecimal missingPoints) {
    this.missingPoints = missingPoints;
  }
}
