package org.meritdesk.web.faces.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.GradeBand;

/** A grade while it is shown or edited (等级表单). */
public class GradeFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String grade;
  private final boolean rest;
  private @Nullable BigDecimal atLeast;

  GradeFields(GradeBand band) {
    grade = band.grade();
    atLeast = band.atLeast();
    rest = band.atLeast() == null;
  }

  GradeBand band() {
    return new GradeBand(grade, atLeast);
  }

  /** Its name. */
  public String getGrade() {
    return grade;
  }

  /** Whether it takes the rest. */
  public boolean isRest() {
    return rest;
  }

  /** Its edge, included. */
  public @Nullable BigDecimal getAtLeast() {
    return atLeast;
  }

  /** Takes its edge. */
  public void setAtLeast(@Nullable BigDecimal atLeast) {
    this.atLeast = atLeast;
  }
}
