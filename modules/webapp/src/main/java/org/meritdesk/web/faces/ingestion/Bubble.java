package org.meritdesk.web.faces.ingestion;

import java.time.Instant;

/**
 * A message as shown (聊天气泡).
 *
 * @param messageId the message's record
 * @param kind {@code customer}, {@code agent}, {@code bot} or {@code system}
 * @param mark how long the answer took, or that none came; empty where neither
 * @param late whether the mark is a bad one
 */
public record Bubble(
    long messageId,
    String kind,
    String author,
    Instant at,
    String text,
    boolean internal,
    String mark,
    boolean late) {

  /** The classes of its row. */
  public String css() {
    String side = "agent".equals(kind) || "bot".equals(kind) ? " md-bubble-agent" : "";
    return "md-bubble-row"
        + side
        + ("system".equals(kind) ? " md-bubble-system" : "")
        + (internal ? " md-bubble-private" : "");
  }
}
