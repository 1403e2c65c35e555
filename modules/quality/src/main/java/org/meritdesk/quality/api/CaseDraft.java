package org.meritdesk.quality.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case to be shared (案例分享).
 *
 * @param lesson what there is to learn from it
 * @param recordId the contact
 * @param inspectionId the inspection that found it, if one did
 * @param messages record ids of the messages that belong to it; all of the contact if empty
 * @param tags words to find it by
 * @param anonymised whether names, numbers and addresses are taken out
 */
public record CaseDraft(
    CaseKind kind,
    String title,
    String lesson,
    long recordId,
    @Nullable Long inspectionId,
    List<Long> messages,
    Set<String> tags,
    boolean anonymised) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public CaseDraft {
    kind = kind == null ? CaseKind.GOOD : kind;
    title = title == null ? "" : title.strip();
    lesson = lesson == null ? "" : lesson.strip();
    messages = messages == null ? List.of() : List.copyOf(messages);
    tags = tags == null ? Set.of() : Set.copyOf(tags);
  }
}
