package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Unit;
import org.meritdesk.training.api.EffectFigure;
import org.meritdesk.training.api.EffectReading;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Reader;

/** How an effect is written (效果文字). */
@Named("effectWords")
@RequestScoped
public class EffectWords {

  @Inject private Reader reader;

  /** A value in the unit of its measure. */
  public String value(Measure measure, @Nullable BigDecimal value) {
    return new MeasureWords(new Words(reader.getLocale()), reader.figures()).figure(measure, value);
  }

  /** From a value to another. */
  public String way(Measure measure, @Nullable BigDecimal before, @Nullable BigDecimal after) {
    return before == null || after == null
        ? Figures.NONE
        : value(measure, before) + " → " + value(measure, after);
  }

  /** A difference with its sign and unit. */
  public String change(EffectFigure figure) {
    BigDecimal difference = figure.difference();
    return figure.measure().unit() == Unit.PERCENT
        ? reader.figures().percentagePoints(difference)
        : reader.figures().signed(difference, 2) + unit(figure.measure(), difference);
  }

  /** Its interval, both ends with their sign. */
  public String interval(EffectFigure figure) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    if (low == null || high == null) {
      return "";
    }
    int scale = figure.measure().unit() == Unit.PERCENT ? 1 : 2;
    Figures f = reader.figures();
    return new Words(reader.getLocale())
        .of("effect.interval", f.signed(low, scale), f.signed(high, scale));
  }

  /** What a unit of the measure is called, for its price. */
  public String perUnit(EffectFigure figure) {
    return figure.costPerUnit() == null
        ? Figures.NONE
        : new Words(reader.getLocale())
            .of(
                "effect.per." + figure.measure().unit(),
                reader.figures().money(figure.costPerUnit()));
  }

  /** How a reading is coloured. */
  public String kind(EffectReading reading) {
    return switch (reading) {
      case BETTER -> "good";
      case WORSE -> "bad";
      case CHANGED -> "info";
      case NOT_SHOWN -> "watch";
      case TOO_FEW -> "";
    };
  }

  private String unit(Measure measure, @Nullable BigDecimal value) {
    return value == null || measure.unit() != Unit.SECONDS
        ? ""
        : " " + new Words(reader.getLocale()).of("effect.seconds");
  }
}
