package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource that somebody earned (资源授予).
 *
 * @param names names of the rule by language tag
 * @param month the month that earned it
 * @param score the score that earned it
 * @param amount how much
 * @param used how much of it is used
 * @param until last day on which it can be used
 * @param reason why it was refused
 * @param uses what it was used for, the newest last
 */
public record ResourceGrant(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    String rule,
    Map<String, String> names,
    YearMonth month,
    BigDecimal score,
    ResourceKind kind,
    BigDecimal amount,
    BigDecimal used,
    LocalDate until,
    ResourceState state,
    String proposedBy,
    @Nullable String decidedBy,
    @Nullable String reason,
    List<Use> uses) {

  /** Fixes the list. */
  public ResourceGrant {
    uses = List.copyOf(uses);
  }

  /** What is left. */
  public BigDecimal left() {
    return amount.subtract(used);
  }

  /** What it was used for once (资源使用). */
  public record Use(BigDecimal amount, String what, String by, Instant at) {}
}
