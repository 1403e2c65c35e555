package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * An alert (预警).
 *
 * @param names the rule's, by language tag
 * @param agentId whom it is about, if it is one agent
 * @param teamId the team, or that of the agent
 * @param queueId the queue, if it is about one
 * @param subject the name of whom or what it is about, by language tag; none for the company
 * @param recordId the contact, if it is about one
 * @param measure what was measured, if anything
 * @param value the published figure, the rating, or the minutes; as last seen
 * @param closedAt when the condition ended, or somebody took note of what happens once
 */
public record AlertView(
    long id,
    String ruleCode,
    int ruleVersion,
    Map<String, String> names,
    AlertTrigger trigger,
    @Nullable Long agentId,
    @Nullable Long teamId,
    @Nullable Long queueId,
    Map<String, String> subject,
    @Nullable Long recordId,
    @Nullable Measure measure,
    BigDecimal value,
    BigDecimal threshold,
    long sample,
    Instant raisedAt,
    Instant seenAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    @Nullable String note,
    @Nullable Instant escalatedAt,
    @Nullable Instant closedAt) {

  /** Copies the maps. */
  public AlertView {
    names = Map.copyOf(names);
    subject = Map.copyOf(subject);
  }

  /** Whether the condition still holds or nobody has taken note. */
  public boolean open() {
    return closedAt == null;
  }
}
