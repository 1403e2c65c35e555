package org.meritdesk.web.faces.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.scoring.Judged;

/** The figures of a team's day beside what the scheme wants (班组当日指标). */
record TeamFigures(MeasureWords measures, Judged judged) {

  /** What may be shown, the most telling first; what has no value is left out. */
  static final List<Measure> CANDIDATES =
      List.of(
          Measure.CONTACTS_HANDLED,
          Measure.SERVICE_LEVEL_D,
          Measure.FIRST_RESPONSE_TIME,
          Measure.SPEED_OF_ANSWER_AVG,
          Measure.THREE_MINUTE_REPLY_RATE,
          Measure.UNANSWERED_RATE,
          Measure.CSAT_TOP_TWO,
          Measure.FCR,
          Measure.HANDLE_TIME,
          Measure.TRANSFER_RATE);

  private static final int SHOWN = 6;

  static Set<Measure> asked() {
    return EnumSet.copyOf(CANDIDATES);
  }

  List<KeyFigure> of(Map<Measure, Measurement> values) {
    List<KeyFigure> figures = new ArrayList<>();
    for (Measure measure : CANDIDATES) {
      if (figures.size() < SHOWN && values.get(measure) instanceof Measured measured) {
        figures.add(figure(measure, measured));
      }
    }
    return figures;
  }

  private KeyFigure figure(Measure measure, Measured measured) {
    BigDecimal published = Published.figure(measured.value());
    return new KeyFigure(
        measure.name(),
        measures.name(measure.name()),
        measures.figure(measure, published),
        measure == Measure.CONTACTS_HANDLED ? "" : measures.sample(measure, measured.sample()),
        target(measure),
        judged.best(measure, published));
  }

  private @Nullable String target(Measure measure) {
    BigDecimal target = judged.target(measure);
    if (target == null) {
      return null;
    }
    String key = measure.direction() == Direction.LOWER ? "most" : "least";
    return measures.words().of("team-now.target." + key, measures.threshold(measure, target));
  }
}
