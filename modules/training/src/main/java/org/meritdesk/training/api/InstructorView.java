package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instructor or a candidate (内部讲师).
 *
 * @param until first day on which the certification no longer holds; null before the first
 * @param holds whether it does today
 * @param lessons observed, the latest first
 * @param missing criteria that are not met for the next certification
 * @param taughtMinutes confirmed in the last twelve months
 * @param rating mean of the ratings after class that may be shown; null without any
 * @param steps what the caller may do now
 */
public record InstructorView(
    long agentId,
    String agentName,
    String employeeNo,
    InstructorState state,
    @Nullable LocalDate until,
    boolean holds,
    String nominatedBy,
    @Nullable String certifiedBy,
    @Nullable String reason,
    List<ObservedLesson> lessons,
    List<InstructorFinding> missing,
    int taughtMinutes,
    @Nullable BigDecimal rating,
    Set<InstructorStep> steps) {

  /** Fixes the collections. */
  public InstructorView {
    lessons = List.copyOf(lessons);
    missing = List.copyOf(missing);
    steps = Set.copyOf(steps);
  }

  /** Whether the caller may do this now. */
  public boolean allows(InstructorStep step) {
    return steps.contains(step);
  }
}
