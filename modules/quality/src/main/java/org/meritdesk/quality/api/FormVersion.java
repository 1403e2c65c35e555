package org.meritdesk.quality.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form (质检表版本).
 *
 * @param code the form
 * @param versionNo 1, 2, 3 …
 * @param state where it stands
 * @param document what it says
 * @param findings what the check finds in it
 * @param madeBy who wrote it last
 * @param madeAt when
 * @param decidedBy who approved it or sent it back
 * @param decidedAt when
 * @param reason why it was sent back
 */
public record FormVersion(
    String code,
    int versionNo,
    FormState state,
    FormDocument document,
    List<FormFinding> findings,
    String madeBy,
    Instant madeAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  /** Fixes the list. */
  public FormVersion {
    findings = List.copyOf(findings);
  }
}
