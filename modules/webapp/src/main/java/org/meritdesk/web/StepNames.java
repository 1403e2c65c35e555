package org.meritdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.meritdesk.incentive.api.Career;

/** What the steps of the ladder are called (职级名称). */
@RequestScoped
public class StepNames {

  @Inject private Career career;

  private final Map<YearMonth, Map<String, Map<String, String>>> known = new HashMap<>();

  /** As the plan of the day says, else as it ships, else the code. */
  public String of(String code, LocalDate day, Locale locale) {
    Map<String, String> names =
        known.computeIfAbsent(YearMonth.from(day), career::steps).getOrDefault(code, Map.of());
    String own = names.get("zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
    if (own != null && !own.isBlank()) {
      return own;
    }
    String shipped = Texts.namedIfAny(locale, "ladder-step." + code, Map.of());
    if (shipped != null) {
      return shipped;
    }
    return names.values().stream().filter(each -> !each.isBlank()).findFirst().orElse(code);
  }
}
