package org.meritdesk.scoring.domain;

import java.util.Optional;

/** Knows measures by their names (指标目录). */
@FunctionalInterface
public interface MeasureCatalogue {

  /** The traits of a measure, or empty if there is no such measure. */
  Optional<MeasureTraits> find(String measure);

  /** The direction of a measure that is known to exist. */
  default Better better(String measure) {
    return find(measure).map(MeasureTraits::better).orElse(Better.WITHIN);
  }
}
