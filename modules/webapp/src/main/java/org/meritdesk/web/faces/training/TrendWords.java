package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.Trend;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Reader;

/** How a measure now and before is written (走势写法). */
@Named("trend")
@RequestScoped
public class TrendWords {

  @Inject private Reader reader;

  /** The measure's name. */
  public String name(Measure measure) {
    return measures().name(measure.name());
  }

  /** A figure in its unit, or the dash. */
  public String figure(Measure measure, @Nullable BigDecimal value) {
    return measures().figure(measure, value);
  }

  /** What the sample counts. */
  public String sample(Trend trend) {
    return measures().sample(trend.measure(), trend.sample());
  }

  /** The ground of its chip. */
  public String kind(Trend trend) {
    return switch (trend.word()) {
      case BETTER -> "good";
      case WORSE -> "bad";
      case CHANGED -> "info";
      case STEADY, NOTHING_BEFORE, TOO_FEW -> "";
    };
  }

  private MeasureWords measures() {
    return new MeasureWords(new Words(reader.getLocale()), reader.figures());
  }
}
