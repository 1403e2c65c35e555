package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan can be changed while it is a draft (改进计划草稿).
 *
 * @param steps at least one; their numbers follow their days
 */
public record ImprovementDraft(LocalDate due, List<ImprovementTarget> targets, List<Step> steps) {

  /** Fixes the lists. */
  public ImprovementDraft {
    targets = List.copyOf(targets);
    steps = List.copyOf(steps);
  }

  /** A step to be done: a usual one, or one in words (步骤草稿). */
  public record Step(@Nullable ImprovementTask task, @Nullable String text, LocalDate due) {}
}
