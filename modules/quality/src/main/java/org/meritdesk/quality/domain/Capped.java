package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.List;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormFailure;

/** What fails leave of what was earned (封顶). */
final class Capped {

  private Capped() {}

  static BigDecimal by(FailEffect effect, BigDecimal earned, BigDecimal possible) {
    return earned.min(possible.multiply(effect.atMost()).movePointLeft(2));
  }

  static BigDecimal by(
      List<FormFailure> failures, FailScope scope, BigDecimal earned, BigDecimal possible) {
    BigDecimal left = earned;
    for (FormFailure failure : failures) {
      if (failure.effect().scope() == scope) {
        left = by(failure.effect(), left, possible);
      }
    }
    return left;
  }
}
