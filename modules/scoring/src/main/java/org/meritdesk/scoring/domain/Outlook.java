package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.meritdesk.kernel.Published;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.ScoreOutlook;

/** How far a score is certain, from the intervals of its figures (得分区间计算). */
public final class Outlook {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private Outlook() {}

  /** The score of an appraisal with its lower and upper end; a breached gate leaves no way up. */
  public static ScoreOutlook of(Appraisal appraisal, SchemeDocument scheme) {
    BigDecimal score = appraisal.score();
    if (score == null) {
      return new ScoreOutlook(null, null, null);
    }
    BigDecimal down = BigDecimal.ZERO;
    BigDecimal up = BigDecimal.ZERO;
    for (AppraisalLine line : appraisal.lines()) {
      BigDecimal low = line.low();
      BigDecimal high = line.high();
      BigDecimal points = line.points();
      if (low != null
          && high != null
          && points != null
          && line.value() != null
          && line.lineNo() <= scheme.lines().size()) {
        Curve curve = scheme.lines().get(line.lineNo() - 1).curve();
        BigDecimal one = CurvePoints.of(curve, Published.figure(low));
        BigDecimal other = CurvePoints.of(curve, Published.figure(high));
        down = down.add(weighed(line, one.min(other).min(points).subtract(points)));
        up = up.add(weighed(line, one.max(other).max(points).subtract(points)));
      }
    }
    List<?> breaches = appraisal.breaches();
    return new ScoreOutlook(
        score, clamped(score.add(down)), breaches.isEmpty() ? clamped(score.add(up)) : score);
  }

  private static BigDecimal weighed(AppraisalLine line, BigDecimal points) {
    return line.effectiveWeight().multiply(points).divide(HUNDRED, 10, RoundingMode.HALF_UP);
  }

  private static BigDecimal clamped(BigDecimal score) {
    return Published.figure(score.max(BigDecimal.ZERO).min(HUNDRED));
  }
}
