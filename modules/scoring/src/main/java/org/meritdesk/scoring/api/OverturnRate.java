package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;

/**
 * How often claims about an inspector's marks or about a criterion were accepted (改判率).
 *
 * @param key login of the inspector, or the criterion as {@code form/criterion}
 * @param claims claims decided
 * @param upheld claims accepted
 */
public record OverturnRate(String key, long claims, long upheld) {

  /** Accepted ÷ decided, in percent; null without a claim. */
  public @Nullable BigDecimal percent() {
    return claims == 0
        ? null
        : Published.ratio(BigDecimal.valueOf(upheld * 100), BigDecimal.valueOf(claims));
  }
}
