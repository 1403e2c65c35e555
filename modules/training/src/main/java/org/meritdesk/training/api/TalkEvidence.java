package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at together (面谈依据).
 *
 * @param id of the case, contact or inspection
 * @param note what it shows
 */
public record TalkEvidence(Kind kind, long id, @Nullable String note) {

  /** What it is (依据类型). */
  public enum Kind {
    /** A case of the library (案例). */
    CASE,
    /** A contact of the agent (会话). */
    CONTACT,
    /** A published inspection of the agent (质检). */
    INSPECTION
  }
}
