package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.kernel.ProblemType;

/** Says that something is refused, and with which name. */
final class Refusals {

  private Refusals() {}

  static Problem refused(ThrowingCallable deed, ProblemType type) {
    Problem problem = catchThrowableOfType(Problem.class, deed);
    assertThat(problem).as("refused with " + type.code()).isNotNull();
    assertThat(problem.type()).isEqualTo(type);
    return problem;
  }
}
