package org.meritdesk.quality.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Condition;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;

/**
 * Which criteria the answers so far let be asked (条件题): a condition holds if its criterion is
 * itself asked, applies and got one of the points named.
 */
public final class Asked {

  private Asked() {}

  /** Keys of the criteria that are asked. */
  public static Set<String> of(FormDocument form, Answers answers) {
    Set<String> asked = new HashSet<>();
    Map<String, String> chosen = new HashMap<>();
    form.criteria()
        .filter(criterion -> holds(criterion.askedIf(), chosen))
        .forEach(
            criterion -> {
              asked.add(criterion.code());
              String point = point(criterion, answers);
              if (point != null) {
                chosen.put(criterion.code(), point);
              }
            });
    return Set.copyOf(asked);
  }

  private static boolean holds(@Nullable Condition condition, Map<String, String> chosen) {
    return condition == null
        || condition.points().contains(chosen.getOrDefault(condition.criterion(), ""));
  }

  private static @Nullable String point(Criterion criterion, Answers answers) {
    Answer answer = answers.to(criterion).orElse(null);
    return answer == null || answer.notApplicable() ? null : answer.point();
  }
}
