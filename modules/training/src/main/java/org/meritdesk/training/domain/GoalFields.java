package org.meritdesk.training.domain;

import java.util.Optional;
import org.meritdesk.training.api.GoalDraft;
import org.meritdesk.training.api.KeyResult;

/** What may be written of an objective (目标内容校验). */
public final class GoalFields {

  private static final int MOST_TITLE = 200;
  private static final int MOST_RESULTS = 8;

  private GoalFields() {}

  /** The first field that is missing or out of bounds. */
  public static Optional<String> wrong(GoalDraft draft) {
    if ((draft.team() == null) == (draft.agentId() == null)) {
      return Optional.of("team");
    }
    if (!words(draft.title())) {
      return Optional.of("title");
    }
    boolean results =
        !draft.keyResults().isEmpty()
            && draft.keyResults().size() <= MOST_RESULTS
            && draft.keyResults().stream().allMatch(GoalFields::sound);
    return results ? Optional.empty() : Optional.of("keyResults");
  }

  private static boolean sound(KeyResult each) {
    return words(each.text())
        && each.start() != null
        && each.target() != null
        && each.start().compareTo(each.target()) != 0;
  }

  private static boolean words(String text) {
    return text != null && !text.isBlank() && text.length() <= MOST_TITLE;
  }
}
