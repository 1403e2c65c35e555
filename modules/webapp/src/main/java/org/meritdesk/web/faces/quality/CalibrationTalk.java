package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Writes down what the group agrees on (讨论结论). */
@Named
@RequestScoped
public class CalibrationTalk {

  @Inject private CalibrationPage page;
  @Inject private Calibrations calibrations;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String text;

  /** A criterion with its answers to choose from (可选结论). */
  public record Choice(String name, List<Option> options) {}

  /** One answer; the value names the criterion as well (选项). */
  public record Option(String value, String words) {}

  /** Every answer of every criterion, those that are not marked alike first. */
  public List<Choice> getChoices() {
    FormWords words = new FormWords(page.words(), reader.figures());
    var criteria =
        page.getView().form().criteria().collect(Collectors.toMap(Criterion::code, each -> each));
    return page.getMatrix().stream()
        .map(row -> new Choice(row.name(), options(criteria.get(row.code()), words)))
        .toList();
  }

  private List<Option> options(@Nullable Criterion criterion, FormWords words) {
    List<Option> options = new ArrayList<>();
    if (criterion != null) {
      criterion
          .points()
          .forEach(
              point ->
                  options.add(
                      new Option(criterion.code() + " " + point.code(), words.point(point))));
      if (criterion.notApplicable() != NotApplicablePolicy.FORBID) {
        options.add(
            new Option(
                criterion.code() + " " + CriterionAgreement.NOT_APPLICABLE,
                page.words().of("calibration.na")));
      }
    }
    return options;
  }

  /** Keeps it. */
  public void agree() {
    String[] chosen = Sent.all().getOrDefault("agreed", "").split(" ", 2);
    boolean none = chosen.length > 1 && CriterionAgreement.NOT_APPLICABLE.equals(chosen[1]);
    calibrations.discuss(
        page.getView().line().id(),
        page.getChosen(),
        chosen[0],
        new Answer(none || chosen.length < 2 ? null : chosen[1], none, ""),
        text == null ? "" : text,
        reader.caller());
    notices.done(page.here() + "&contact=" + page.getChosen(), "calibration.agreed");
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}
