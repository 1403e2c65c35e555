package org.meritdesk.web.faces.scoring;

import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.Advice;
import org.meritdesk.web.faces.MeasureWords;

/** One way to more points, as shown (提升途径). */
public record AdviceRow(String title, String now, String gain) {

  static AdviceRow of(Advice advice, MeasureWords measures) {
    Measure measure = MeasureWords.measure(advice.measure());
    String name = measures.name(advice.measure());
    String gain = measures.figures().signed(advice.gain(), 1);
    if (measure == null) {
      return new AdviceRow(name, "", gain);
    }
    String needed = measures.threshold(measure, advice.needed());
    boolean less = advice.needed().compareTo(advice.value()) < 0;
    String key = measure.direction() == Direction.RANGE ? "into" : less ? "down" : "up";
    String now =
        measures.words().of("my-month.advice.now", measures.figure(measure, advice.value()));
    return new AdviceRow(measures.words().of("my-month.advice." + key, name, needed), now, gain);
  }
}
