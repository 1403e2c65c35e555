package org.meritdesk.quality.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormDocument;

/** Leaves out answers to what the others do not let be asked (有效作答). */
public final class AskedAnswers {

  private AskedAnswers() {}

  /** Those that are asked; what the form does not know stays, to be refused by the check. */
  public static Answers of(FormDocument form, Answers answers) {
    Set<String> asked = Asked.of(form, answers);
    Map<String, Answer> kept = new HashMap<>(answers.byCriterion());
    form.criteria()
        .filter(criterion -> !asked.contains(criterion.code()))
        .forEach(criterion -> kept.remove(criterion.code()));
    return new Answers(kept);
  }
}
