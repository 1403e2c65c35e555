package org.meritdesk.quality.domain.agreement;

/** The outcome of a coefficient (一致性结果): a value, or why there is none. */
public sealed interface Agreement permits Coefficient, Undefined {

  /** How many units could be compared (可比单元数). */
  int units();
}
