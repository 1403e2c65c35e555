package org.meritdesk.training.domain;

import java.util.Optional;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkKind;

/** What may be written of a talk (面谈内容校验). */
public final class TalkFields {

  private static final int MOST_WORDS = 4000;
  private static final int MOST_TEXT = 500;
  private static final int MOST = 20;

  private TalkFields() {}

  /** The first field that is missing or out of bounds. */
  public static Optional<String> wrong(TalkDraft draft, TalkKind kind) {
    if (!kind.topics().containsAll(draft.notes().keySet())
        || draft.notes().values().stream().anyMatch(text -> text.length() > MOST_WORDS)) {
      return Optional.of("notes");
    }
    if (draft.evidence().size() > MOST
        || draft.evidence().stream()
            .anyMatch(each -> each.note() != null && each.note().length() > MOST_TEXT)) {
      return Optional.of("evidence");
    }
    boolean actions =
        draft.actions().size() <= MOST
            && draft.actions().stream()
                .allMatch(
                    each ->
                        each.owner() != null
                            && each.due() != null
                            && each.text() != null
                            && !each.text().isBlank()
                            && each.text().length() <= MOST_TEXT);
    return actions ? Optional.empty() : Optional.of("actions");
  }
}
