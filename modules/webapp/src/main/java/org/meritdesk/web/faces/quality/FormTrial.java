package org.meritdesk.web.faces.quality;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** A form as an inspector sees it, and what the answers tried on it score (质检表试评). */
@Named
@ViewScoped
public class FormTrial implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FormPage page;
  @Inject private transient Forms forms;
  @Inject private transient PageTexts texts;
  @Inject private transient Reader reader;

  private final FormPreview answers = new FormPreview();

  /** The form, unless it has errors that keep it from being scored. */
  public @Nullable FormDocument getForm() {
    return page.isRefused() ? null : page.document();
  }

  /** What the answers score; null while the form has errors. */
  public @Nullable FormResult getResult() {
    FormDocument form = getForm();
    return form == null ? null : forms.score(form, answers.answers());
  }

  /** What a criterion offers. */
  public List<SelectItem> choices(Criterion criterion) {
    Figures figures = reader.figures();
    List<SelectItem> items = new ArrayList<>();
    criterion
        .points()
        .forEach(
            each ->
                items.add(
                    new SelectItem(
                        each.code(),
                        texts.of(
                            each.fails() ? "form.choice.fails" : "form.choice",
                            figures.plain(each.points()),
                            name(each.wording())))));
    if (criterion.notApplicable() != NotApplicablePolicy.FORBID) {
      items.add(
          new SelectItem(
              FormPreview.NOT_APPLICABLE,
              texts.of("form.choice.na", texts.name("form.na.short", criterion.notApplicable()))));
    }
    return items;
  }

  /** Whether a criterion is asked after the answers so far. */
  public boolean asked(@Nullable FormResult result, Criterion criterion) {
    return of(result, criterion).filter(each -> each.state() == CriterionState.NOT_ASKED).isEmpty();
  }

  /** What a criterion earned. */
  public @Nullable CriterionResult earned(@Nullable FormResult result, Criterion criterion) {
    return of(result, criterion).orElse(null);
  }

  private static Optional<CriterionResult> of(@Nullable FormResult result, Criterion criterion) {
    return result == null
        ? Optional.empty()
        : result.sections().stream()
            .flatMap(each -> each.criteria().stream())
            .filter(each -> each.code().equals(criterion.code()))
            .findFirst();
  }

  /** What failed, in words. */
  public List<String> failures(@Nullable FormResult result) {
    FormDocument form = getForm();
    if (result == null || form == null) {
      return List.of();
    }
    return result.failures().stream()
        .map(
            each ->
                texts.of(
                    "form.failed." + each.effect().scope(),
                    named(form, each.section(), each.criterion()),
                    texts.name("form.fail.reason", each.reason()),
                    reader.figures().plain(each.effect().atMost())))
        .toList();
  }

  private String named(FormDocument form, String section, @Nullable String criterion) {
    Stream<Map<String, String>> names =
        criterion == null
            ? form.sections().stream().filter(e -> e.code().equals(section)).map(e -> e.names())
            : form.criteria().filter(e -> e.code().equals(criterion)).map(Criterion::names);
    return names.findFirst().map(this::name).orElse("");
  }

  /** One of the two names. */
  public String name(Map<String, String> names) {
    return texts.either(names.get("zh-CN"), names.get("en"));
  }

  /** What is tried. */
  public FormPreview getAnswers() {
    return answers;
  }
}
