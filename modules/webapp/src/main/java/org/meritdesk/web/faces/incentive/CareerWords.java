package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.meritdesk.incentive.api.RuleCondition;
import org.meritdesk.web.StepNames;
import org.meritdesk.web.Texts;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** Steps and conditions of the ladder in the reader's language (晋升文字). */
@Named
@RequestScoped
public class CareerWords {

  @Inject private StepNames steps;
  @Inject private Reader reader;
  @Inject private PageTexts texts;

  /** The name of a step: as the plan says, else the one that ships, else its code. */
  public String step(String code) {
    return steps.of(code, reader.today(), reader.getLocale());
  }

  /** What a condition asks and what was found; some read otherwise where they are not met. */
  public String condition(RuleCondition condition) {
    Figures figures = new Figures(reader.getLocale(), reader.zone());
    Map<String, String> numbers =
        Map.of(
            "needed", figures.plain(condition.needed()),
            "found", figures.plain(condition.found()));
    String unmet =
        condition.met()
            ? null
            : Texts.namedIfAny(reader.getLocale(), "condition.unmet." + condition.code(), numbers);
    return unmet == null
        ? Texts.named(reader.getLocale(), "condition." + condition.code(), numbers)
        : unmet;
  }

  /** A share such as 0.20, in percent. */
  public String share(BigDecimal share) {
    return new Figures(reader.getLocale(), reader.zone()).plain(share.movePointRight(2)) + "%";
  }

  /** What is missing, in one line. */
  public String missing(List<RuleCondition> conditions) {
    return String.join(
        texts.of("list.separator"), conditions.stream().map(this::condition).toList());
  }
}
