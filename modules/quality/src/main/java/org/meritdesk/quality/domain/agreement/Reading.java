package org.meritdesk.quality.domain.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a coefficient means in plain words (一致性解读): the table of Landis and Koch 1977, read from the
 * published figure. The lower end belongs to each band: 0.20 is slight, 0.21 is fair.
 */
public enum Reading {
  /** Below 0: worse than chance (低于随机水平). */
  WORSE_THAN_CHANCE("worse-than-chance", null),
  /** 0 to 0.20 (极低). */
  SLIGHT("slight", "0"),
  /** 0.21 to 0.40 (较低). */
  FAIR("fair", "0.21"),
  /** 0.41 to 0.60 (中等). */
  MODERATE("moderate", "0.41"),
  /** 0.61 to 0.80 (较高). */
  SUBSTANTIAL("substantial", "0.61"),
  /** 0.81 to 1 (几乎完全一致). */
  ALMOST_PERFECT("almost-perfect", "0.81");

  private final String code;
  private final @Nullable BigDecimal from;

  Reading(String code, @Nullable String from) {
    this.code = code;
    this.from = from == null ? null : new BigDecimal(from);
  }

  /** The stable name, under which the texts are kept. */
  public String code() {
    return code;
  }

  /** The reading of a published figure. */
  public static Reading of(BigDecimal figure) {
    Reading reading = WORSE_THAN_CHANCE;
    for (Reading next : values()) {
      if (next.from != null && figure.compareTo(next.from) >= 0) {
        reading = next;
      }
    }
    return reading;
  }
}
