package org.meritdesk.people.api;

/** What a receiver in another system is told in (推送格式). */
public enum WebhookFormat {
  /** Messages by the Standard Webhooks specification (标准回调). */
  STANDARD(""),
  /** Learning statements of xAPI 1.0.3 (学习记录库). */
  XAPI_1("1.0.3"),
  /** Learning statements of xAPI 2.0 (学习记录库). */
  XAPI_2("2.0.0");

  private final String version;

  WebhookFormat(String version) {
    this.version = version;
  }

  /** The edition of xAPI; empty for messages. */
  public String version() {
    return version;
  }

  /** Whether the receiver is a learning record store. */
  public boolean store() {
    return this != STANDARD;
  }
}
