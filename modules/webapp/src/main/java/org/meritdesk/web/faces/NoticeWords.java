package org.meritdesk.web.faces;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.web.Texts;

/**
 * The text of a notice in the reader's language and zone (通知文案): {@code notice.KIND} and {@code
 * notice.KIND.text}, filled with what the notice carries.
 */
public record NoticeWords(Locale locale, ZoneId zone) {

  /** The one line that says it. */
  public String title(NoticeKind kind, Map<String, String> arguments) {
    return Texts.named(locale, "notice." + kind, shown(arguments));
  }

  /** What else there is to know, or nothing. */
  public String text(NoticeKind kind, Map<String, String> arguments) {
    String text = Texts.namedIfAny(locale, "notice." + kind + ".text", shown(arguments));
    return text == null ? "" : text;
  }

  private Map<String, String> shown(Map<String, String> arguments) {
    Figures figures = new Figures(locale, zone);
    Map<String, String> shown = new HashMap<>();
    String tag = ":" + locale.toLanguageTag();
    arguments.forEach(
        (name, value) -> {
          if (name.endsWith(tag)) {
            shown.put(name.substring(0, name.length() - tag.length()), value);
          } else {
            shown.put(name, shown(figures, name, value));
          }
        });
    String trigger = arguments.get("trigger");
    if (trigger != null) {
      shown.putIfAbsent("subject", Texts.text(locale, "alert.about." + trigger));
      shown.put(
          "figures",
          figures(
              trigger,
              arguments.get("measure"),
              new BigDecimal(arguments.getOrDefault("value", "0")),
              new BigDecimal(arguments.getOrDefault("threshold", "0"))));
    }
    return shown;
  }

  /** What an alert measured, beside its limit. */
  public String figures(
      String trigger, @Nullable String measureName, BigDecimal value, BigDecimal threshold) {
    MeasureWords words = new MeasureWords(new Words(locale), new Figures(locale, zone));
    Measure measure = MeasureWords.measure(measureName);
    String key = "alert.figures." + trigger;
    if (measure == null) {
      return words
          .words()
          .of(key, words.figures().plain(value), words.figures().plain(threshold), "");
    }
    return words
        .words()
        .of(
            key,
            words.name(measure.name()),
            words.figure(measure, value),
            words.threshold(measure, threshold));
  }

  private String shown(Figures figures, String name, String value) {
    return switch (name) {
      case "at", "until", "due", "day" -> when(figures, value);
      case "month" -> figures.month(YearMonth.parse(value));
      case "deed" -> Texts.text(locale, "talk.said." + value);
      case "improvement" -> Texts.text(locale, "improvement.kind." + value);
      case "outcome" -> Texts.text(locale, "appeal.state." + value);
      default -> value;
    };
  }

  /** A moment has a time of day, a day has none; what was told otherwise stays as it was told. */
  private static String when(Figures figures, String value) {
    try {
      return value.indexOf('T') > 0
          ? figures.moment(Instant.parse(value))
          : figures.day(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
