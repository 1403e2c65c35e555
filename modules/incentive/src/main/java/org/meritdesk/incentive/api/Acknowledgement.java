package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What payroll systems said of a run (工资回执).
 *
 * @param statements how many there are
 * @param agreed how many were taken over with their amount
 * @param differences what is missing, different or unknown, by employee number
 * @param receivedBy who told last; null while nobody has
 * @param receivedAt when
 */
public record Acknowledgement(
    long runId,
    int statements,
    int agreed,
    List<Difference> differences,
    @Nullable String receivedBy,
    @Nullable Instant receivedAt) {

  /** Fixes the list. */
  public Acknowledgement {
    differences = List.copyOf(differences);
  }

  /** Whether every statement was taken over with its amount, and nothing else. */
  public boolean complete() {
    return receivedAt != null && differences.isEmpty();
  }

  /**
   * What does not agree (回执差异).
   *
   * @param paid what the statement says; null if there is none
   * @param taken what the payroll system says; null if it says nothing
   */
  public record Difference(
      String employeeNo, String name, @Nullable BigDecimal paid, @Nullable BigDecimal taken) {}
}
