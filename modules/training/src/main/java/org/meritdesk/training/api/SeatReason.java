package org.meritdesk.training.api;

import java.util.Map;

/**
 * Why a rule seats somebody (规则报名理由).
 *
 * @param details by name: {@code team}, {@code hired}, {@code value}, {@code day} …
 */
public record SeatReason(RuleKind kind, Map<String, String> details) {

  /** Fixes the details. */
  public SeatReason {
    details = Map.copyOf(details);
  }
}
