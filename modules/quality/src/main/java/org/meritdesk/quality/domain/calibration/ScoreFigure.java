package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.meritdesk.quality.api.AgreementFigure;
import org.meritdesk.quality.api.AgreementMeasure;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.domain.agreement.KrippendorffAlpha;
import org.meritdesk.quality.domain.agreement.Level;
import org.meritdesk.quality.domain.agreement.Mark;
import org.meritdesk.quality.domain.agreement.Ratings;
import org.meritdesk.quality.domain.agreement.Scale;

/** How far total scores agree: Krippendorff's alpha by distances (总分一致性). */
final class ScoreFigure {

  private ScoreFigure() {}

  static AgreementFigure of(List<CalibrationMark> marks, Figure figure) {
    TreeSet<BigDecimal> values = new TreeSet<>();
    List<Mark> given = new ArrayList<>();
    for (CalibrationMark mark : marks) {
      BigDecimal score = mark.result().score();
      if (score != null) {
        values.add(score);
        given.add(
            new Mark("%04d".formatted(mark.contactNo()), mark.grader(), score.toPlainString()));
      }
    }
    if (values.isEmpty()) {
      return new AgreementFigure(
          AgreementMeasure.ALPHA_INTERVAL, 0, null, null, null, null, "no-pairs");
    }
    Scale scale =
        new Scale(values.stream().map(BigDecimal::toPlainString).toList(), List.copyOf(values));
    return figure.of(
        AgreementMeasure.ALPHA_INTERVAL,
        new KrippendorffAlpha(scale, Level.INTERVAL),
        new Ratings(scale, given).tallies());
  }
}
