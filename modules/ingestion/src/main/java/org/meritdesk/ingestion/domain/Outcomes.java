package org.meritdesk.ingestion.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a contact ended (会话结果), where the source does not say so itself. */
public final class Outcomes {

  /** Every outcome there is. */
  public static final Set<String> ALL =
      Set.of("HANDLED", "ABANDONED", "SELF_SERVED", "PHANTOM", "MISSED");

  private Outcomes() {}

  /**
   * Handled by whoever served; abandoned in the queue; else served by the machine; null while open.
   */
  public static @Nullable String of(
      List<Stretch> phases, List<Part> parts, @Nullable Instant closedAt) {
    if (!parts.isEmpty() || phases.stream().anyMatch(p -> p.kind() == PhaseKind.INTERACT)) {
      return "HANDLED";
    }
    if (closedAt == null) {
      return null;
    }
    return phases.stream().anyMatch(p -> p.kind() == PhaseKind.QUEUE) ? "ABANDONED" : "SELF_SERVED";
  }
}
