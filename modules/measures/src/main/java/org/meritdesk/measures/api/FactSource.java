package org.meritdesk.measures.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;

/** A module's facts, as the fold needs them (事实来源): implemented right of measures. */
public interface FactSource {

  /** Hands over, each once and in any order, at least the current facts of the selection. */
  void read(FactSelection selection, Consumer<Fact> sink);

  /** The days, by UTC, on which facts lie. */
  Set<LocalDate> days();

  /** The zones by which facts without an agent are cut into days. */
  Set<ZoneId> zones();
}
