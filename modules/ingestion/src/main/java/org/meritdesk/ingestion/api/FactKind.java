package org.meritdesk.ingestion.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a line of a load tells about (事实类型). The number stands in {@code ingestion.record_key.kind}.
 */
public enum FactKind {
  /** One conversation on any channel (会话). */
  CONTACT(1, "contacts"),
  /** One message of a chat (消息). */
  MESSAGE(2, "messages"),
  /** A customer's rating (评价). */
  RATING(3, "ratings"),
  /** What an agent was doing from when to when (座席状态). */
  AGENT_STATE(4, "agent-states"),
  /** A complaint (投诉). */
  COMPLAINT(5, "complaints"),
  /** A figure measured elsewhere, by agent or team and day (外部指标). */
  MEASUREMENT(6, "measurements");

  private final short number;
  private final String path;

  FactKind(int number, String path) {
    this.number = (short) number;
    this.path = path;
  }

  /** The number in the database. */
  public short number() {
    return number;
  }

  /** The word in addresses and profiles, such as {@code agent-states}. */
  public String path() {
    return path;
  }

  /** The kind of a word, if there is one. */
  public static Optional<FactKind> ofPath(String path) {
    return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
  }

  /** The kind of a number in the database. */
  public static FactKind ofNumber(int number) {
    return values()[number - 1];
  }
}
