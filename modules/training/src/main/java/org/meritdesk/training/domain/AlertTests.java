package org.meritdesk.training.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.training.api.AlertCondition;

/**
 * Whether a condition holds (预警判定): the published figure is compared, rounded once to two decimals;
 * a figure at the threshold is none past it.
 */
public final class AlertTests {

  private AlertTests() {}

  /**
   * Whether it holds.
   *
   * @param now the exact figure of the window
   * @param before that of the window before, null where there is none
   */
  public static boolean holds(
      AlertCondition condition, BigDecimal now, @Nullable BigDecimal before) {
    BigDecimal figure = Published.figure(now);
    BigDecimal threshold = condition.threshold();
    return switch (condition.test()) {
      case ABOVE -> figure.compareTo(threshold) > 0;
      case BELOW -> figure.compareTo(threshold) < 0;
      case RISES ->
          before != null && figure.subtract(Published.figure(before)).compareTo(threshold) > 0;
      case FALLS ->
          before != null && Published.figure(before).subtract(figure).compareTo(threshold) > 0;
    };
  }
}
