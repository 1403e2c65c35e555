package org.meritdesk.measures.api;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A module's facts, as the fold needs them (事实来源): implemented right of measures. */
public interface FactSource {

  /** Hands over, each once and in any order, at least the current facts of the selection. */
  void read(FactSelection selection, Consumer<Fact> sink);

  /** When the first and the last fact happened, or empty if there is none. */
  Optional<Span> span();

  /** From the first to the last moment of the facts (事实时间范围). */
  record Span(Instant first, Instant last) {}
}
