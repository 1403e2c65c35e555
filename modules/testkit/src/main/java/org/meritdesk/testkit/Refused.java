package org.meritdesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.kernel.ProblemType;

/** What must be refused, and with which problem. */
public final class Refused {

  private Refused() {}

  /** The step fails with a problem of this type. */
  public static void problem(ProblemType type, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
