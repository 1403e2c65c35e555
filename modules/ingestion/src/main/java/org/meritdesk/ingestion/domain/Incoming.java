package org.meritdesk.ingestion.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line tells (来件): agents and contacts still by the names that the platform gives them.
 */
public sealed interface Incoming {

  /** The source's own id, which makes the line idempotent. */
  String id();

  /** The source's own revision; the larger one is newer. */
  @Nullable Long revision();

  /** One conversation. */
  record Contact(
      String id,
      @Nullable Long revision,
      @Nullable String channel,
      @Nullable String queue,
      @Nullable String customer,
      @Nullable String issue,
      @Nullable Integer priority,
      @Nullable String language,
      Instant openedAt,
      @Nullable Instant closedAt,
      @Nullable String closedBy,
      @Nullable String outcome,
      @Nullable Long selfServiceMillis,
      List<Stretch> phases,
      List<Part> parts,
      List<String> tags,
      @Nullable String extra)
      implements Incoming {}

  /** One message of a contact. */
  record Message(
      String id,
      @Nullable Long revision,
      String contact,
      Instant at,
      String authorKind,
      @Nullable String author,
      boolean internal,
      @Nullable String text,
      @Nullable Boolean needsReply,
      @Nullable String noReplyReason)
      implements Incoming {}

  /** A customer's rating of a contact. */
  record Rating(
      String id,
      @Nullable Long revision,
      String contact,
      @Nullable String agent,
      String scale,
      BigDecimal raw,
      Instant at,
      @Nullable String comment,
      boolean valid,
      @Nullable String voidReason)
      implements Incoming {}

  /** What an agent was doing. */
  record AgentState(
      String id, @Nullable Long revision, String agent, String state, Instant from, Instant to)
      implements Incoming {}

  /** A complaint. */
  record Complaint(
      String id,
      @Nullable Long revision,
      @Nullable String contact,
      @Nullable String agent,
      Instant at,
      String cause,
      boolean valid,
      @Nullable Instant escalatedAt,
      @Nullable Instant resolvedAt)
      implements Incoming {}

  /** A figure measured elsewhere. */
  record Measurement(
      String id,
      @Nullable Long revision,
      String measure,
      @Nullable String agent,
      @Nullable String team,
      LocalDate day,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Long sample)
      implements Incoming {}
}
