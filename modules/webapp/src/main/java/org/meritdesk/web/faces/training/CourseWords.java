package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Reader;

/** What courses carry, in the reader's language (课程文字). */
@Named("courseWords")
@RequestScoped
public class CourseWords {

  @Inject private Reader reader;
  @Inject private Forms forms;

  private @Nullable Map<String, String> criteria;

  /** The text in the reader's language, else in any. */
  public String of(Map<String, String> texts) {
    Locale locale = reader.getLocale();
    String exact = texts.get(locale.toLanguageTag());
    if (exact != null && !exact.isBlank()) {
      return exact;
    }
    String other = texts.get("zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
    return other != null && !other.isBlank()
        ? other
        : texts.values().stream().filter(text -> !text.isBlank()).sorted().findFirst().orElse("");
  }

  /** The name of a pain point. */
  public String point(PainPoint point) {
    Words words = new Words(reader.getLocale());
    return switch (point.kind()) {
      case MEASURE -> words.name("measure", point.code());
      case ASPECT -> words.name("aspect", point.code());
      case CRITERION -> getCriteria().getOrDefault(point.code(), point.code());
    };
  }

  /** Names of pain points, parted by commas. */
  public String points(List<PainPoint> points) {
    String comma = "zh".equals(reader.getLocale().getLanguage()) ? "、" : ", ";
    return String.join(comma, points.stream().map(this::point).toList());
  }

  /** Criteria of the forms in force by code. */
  public Map<String, String> getCriteria() {
    Map<String, String> known = criteria;
    if (known == null) {
      Map<String, String> found = new HashMap<>();
      forms
          .inForce(reader.today())
          .forEach(
              form ->
                  form.document()
                      .criteria()
                      .forEach(each -> found.putIfAbsent(each.code(), of(each.names()))));
      criteria = found;
      known = found;
    }
    return known;
  }
}
