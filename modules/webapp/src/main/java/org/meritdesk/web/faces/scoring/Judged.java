package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;

/** What a scheme says of single measures (方案口径): targets, joints and healthy ranges for charts. */
public record Judged(@Nullable SchemeDocument scheme) {

  /**
   * The joints of a measure's bands from worst to best; none where the scheme does not judge it.
   */
  public List<BigDecimal> joints(Measure measure) {
    return columns(measure).map(CurveColumns::joints).orElse(List.of());
  }

  /** The figure from which the best band begins; null for a range and where nothing is said. */
  public @Nullable BigDecimal target(Measure measure) {
    return columns(measure)
        .filter(columns -> columns.shape() != CurveColumns.Shape.TWO_SIDED)
        .filter(columns -> !columns.joints().isEmpty())
        .map(columns -> columns.joints().get(columns.joints().size() - 1))
        .orElse(null);
  }

  /** Whether a published figure reaches the best band. */
  public boolean best(Measure measure, BigDecimal value) {
    return columns(measure)
        .map(columns -> "A".equals(columns.grades().get(columns.reached(value))))
        .orElse(false);
  }

  /** Whether a published figure lies in the worst band. */
  public boolean worst(Measure measure, BigDecimal value) {
    return columns(measure)
        .filter(columns -> !columns.joints().isEmpty())
        .map(columns -> "D".equals(columns.grades().get(columns.reached(value))))
        .orElse(false);
  }

  /** The healthy range of a measure, if the scheme has one. */
  public Optional<Curve.Range> range(Measure measure) {
    return line(measure)
        .map(SchemeLine::curve)
        .filter(Curve.Range.class::isInstance)
        .map(Curve.Range.class::cast);
  }

  private Optional<CurveColumns> columns(Measure measure) {
    SchemeDocument document = scheme;
    return document == null
        ? Optional.empty()
        : line(measure).map(line -> CurveColumns.of(line.curve(), document.grades()));
  }

  private Optional<SchemeLine> line(Measure measure) {
    SchemeDocument document = scheme;
    return document == null
        ? Optional.empty()
        : document.lines().stream()
            .filter(line -> line.measure().equals(measure.name()))
            .findFirst();
  }
}
