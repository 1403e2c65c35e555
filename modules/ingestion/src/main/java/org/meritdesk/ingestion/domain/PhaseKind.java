package org.meritdesk.ingestion.domain;

import java.util.Locale;
import java.util.Optional;

/** What happens during a stretch of a contact (阶段类型); the number stands in the database. */
public enum PhaseKind {
  /** Waiting for an agent (排队). */
  QUEUE,
  /** Ringing at an agent (振铃). */
  ALERT,
  /** Talking or chatting (通话). */
  INTERACT,
  /** On hold (保持). */
  HOLD,
  /** Work after the contact (话后). */
  WRAPUP;

  /** The number in {@code contact_version.phases}, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word. */
  public static Optional<PhaseKind> ofWord(String word) {
    for (PhaseKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind of a number in the database. */
  public static PhaseKind ofNumber(long number) {
    return values()[(int) number - 1];
  }

  /** Whether an agent is occupied by it. */
  public boolean service() {
    return this == INTERACT || this == HOLD || this == WRAPUP;
  }
}
