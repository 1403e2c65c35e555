package org.meritdesk.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Assignment;

/**
 * How a new stretch fits among an agent's assignments (任职衔接).
 *
 * @param ends the open assignment that ends on the first day of the new one, or null
 */
public record Placement(@Nullable Assignment ends) {

  /** The placement, or empty if another begins on that day or later or a closed one covers it. */
  public static Optional<Placement> of(List<Assignment> existing, LocalDate from) {
    if (existing.stream().anyMatch(a -> !a.from().isBefore(from))) {
      return Optional.empty();
    }
    Optional<Assignment> covering = existing.stream().filter(a -> a.covers(from)).findFirst();
    if (covering.isPresent() && covering.get().toExclusive() != null) {
      return Optional.empty();
    }
    return Optional.of(new Placement(covering.orElse(null)));
  }
}
