package org.meritdesk.training.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.InstructorState;
import org.meritdesk.training.api.InstructorStep;

/** Where each step leads from each state (讲师状态表). */
public final class InstructorSteps {

  private static final Map<InstructorState, Map<InstructorStep, InstructorState>> TABLE =
      new EnumMap<>(InstructorState.class);

  static {
    TABLE.put(
        InstructorState.CANDIDATE,
        Map.of(
            InstructorStep.OBSERVE, InstructorState.CANDIDATE,
            InstructorStep.CERTIFY, InstructorState.CERTIFIED,
            InstructorStep.END, InstructorState.ENDED));
    TABLE.put(
        InstructorState.CERTIFIED,
        Map.of(
            InstructorStep.OBSERVE, InstructorState.CERTIFIED,
            InstructorStep.CERTIFY, InstructorState.CERTIFIED,
            InstructorStep.END, InstructorState.ENDED));
    TABLE.put(InstructorState.ENDED, Map.of(InstructorStep.NOMINATE, InstructorState.CANDIDATE));
  }

  private InstructorSteps() {}

  /** Where it leads; null stands for somebody who was never named. */
  public static Optional<InstructorState> to(@Nullable InstructorState from, InstructorStep step) {
    if (from == null) {
      return step == InstructorStep.NOMINATE
          ? Optional.of(InstructorState.CANDIDATE)
          : Optional.empty();
    }
    return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(step));
  }
}
