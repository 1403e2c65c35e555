package org.meritdesk.scoring.internal;

import java.util.Map;
import org.meritdesk.scoring.domain.Figure;

/** What a part's figures would be under an assumption (假设指标值). */
@FunctionalInterface
interface FigureChange {

  /** No assumption. */
  FigureChange NONE = (part, known) -> known;

  /** The figures to judge by, by measure name. */
  Map<String, Figure> of(Part part, Map<String, Figure> known);
}
