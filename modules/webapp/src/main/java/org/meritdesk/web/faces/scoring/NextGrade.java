package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.GradeBand;

/** The next better grade and how far it is (距下一档). */
public record NextGrade(String grade, BigDecimal gap) {

  /** Nothing where there is no score or the best grade is reached. */
  static Optional<NextGrade> of(Appraisal appraisal, List<GradeBand> bands) {
    BigDecimal score = appraisal.score();
    if (score == null) {
      return Optional.empty();
    }
    for (int i = bands.size() - 1; i >= 0; i--) {
      BigDecimal edge = bands.get(i).atLeast();
      if (edge != null && score.compareTo(edge) < 0) {
        return Optional.of(new NextGrade(bands.get(i).grade(), edge.subtract(score)));
      }
    }
    return Optional.empty();
  }
}
