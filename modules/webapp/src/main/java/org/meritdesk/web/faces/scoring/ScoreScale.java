package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.GradeBand;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.draw.ScoreRuler;

/** The ruler of a month's score (得分标尺): grades and, where a plan knows them, their coefficients. */
record ScoreScale(Words words, Figures figures, Map<String, String> coefficients) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LOWEST_SHOWN = BigDecimal.valueOf(60);

  @Nullable ScoreRuler of(Appraisal appraisal, List<GradeBand> bands) {
    BigDecimal score = appraisal.score();
    if (score == null) {
      return null;
    }
    BigDecimal from = start(bands);
    List<ScoreRuler.Stretch> stretches = new ArrayList<>();
    BigDecimal left = from;
    for (int i = bands.size() - 1; i >= 0; i--) {
      BigDecimal right = i == 0 ? HUNDRED : edge(bands.get(i - 1), HUNDRED);
      String grade = bands.get(i).grade();
      stretches.add(new ScoreRuler.Stretch(grade, left, right, named(grade)));
      left = right;
    }
    String written = figures.score(score);
    String label = words.of("my-month.ruler", written, appraisal.grade());
    return new ScoreRuler(from, HUNDRED, score, written, stretches, label);
  }

  private String named(String grade) {
    String name = grade + " " + words.known("grade", grade);
    String coefficient = coefficients.get(grade);
    return coefficient == null ? name : name + " · " + words.of("my-month.factor", coefficient);
  }

  private static BigDecimal start(List<GradeBand> bands) {
    BigDecimal lowest = bands.size() < 2 ? null : bands.get(bands.size() - 2).atLeast();
    return lowest == null ? BigDecimal.ZERO : lowest.subtract(BigDecimal.TEN).min(LOWEST_SHOWN);
  }

  private static BigDecimal edge(GradeBand band, BigDecimal otherwise) {
    BigDecimal edge = band.atLeast();
    return edge == null ? otherwise : edge;
  }
}
