package org.meritdesk.training.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.kernel.Problem;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementTarget;

/** Whether a draft can be kept (改进计划检查). */
public final class ImprovementCheck {

  private static final int MOST_TARGETS = 5;
  private static final int MOST_STEPS = 20;
  private static final int MOST_TEXT = 500;
  private static final int LONGEST_MONTHS = 12;

  private ImprovementCheck() {}

  /**
   * Refuses what cannot be.
   *
   * @throws Problem {@code improvement-field} with the field that is wrong
   */
  public static void check(ImprovementDraft draft, LocalDate today) {
    demand(!draft.due().isBefore(today), "due");
    demand(!draft.due().isAfter(today.plusMonths(LONGEST_MONTHS)), "due");
    demand(draft.targets().size() <= MOST_TARGETS, "targets");
    Set<Measure> seen = EnumSet.noneOf(Measure.class);
    for (ImprovementTarget target : draft.targets()) {
      demand(target.measure().direction() != Direction.RANGE, "measure");
      demand(seen.add(target.measure()), "measure");
      demand(target.goal().signum() >= 0, "goal");
    }
    demand(!draft.steps().isEmpty() && draft.steps().size() <= MOST_STEPS, "steps");
    for (ImprovementDraft.Step step : draft.steps()) {
      String text = step.text();
      demand(step.task() != null || text != null && !text.isBlank(), "step");
      demand(text == null || text.length() <= MOST_TEXT, "step");
      demand(!step.due().isAfter(draft.due()), "step");
    }
  }

  private static void demand(boolean holds, String field) {
    if (!holds) {
      throw ImprovementProblem.IMPROVEMENT_FIELD.problem("field", field);
    }
  }
}
