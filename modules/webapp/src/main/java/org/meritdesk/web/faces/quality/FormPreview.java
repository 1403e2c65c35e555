package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;

/** Answers tried on a form (试评作答), by key of the criterion. */
public class FormPreview implements Serializable {

  /** What stands for "does not apply". */
  public static final String NOT_APPLICABLE = "n/a";

  private static final long serialVersionUID = 1L;

  private final Map<String, String> chosen = new HashMap<>();

  Answers answers() {
    Map<String, Answer> answers = new HashMap<>();
    chosen.forEach(
        (criterion, point) -> {
          if (point != null && !point.isBlank()) {
            answers.put(
                criterion, point.equals(NOT_APPLICABLE) ? Answer.doesNotApply() : Answer.of(point));
          }
        });
    return new Answers(answers);
  }

  /** The points chosen, by criterion. */
  public Map<String, String> getChosen() {
    return chosen;
  }

  /** Chooses nothing. */
  public void clear() {
    chosen.clear();
  }
}
