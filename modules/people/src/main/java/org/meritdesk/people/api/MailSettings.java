package org.meritdesk.people.api;

import org.jspecify.annotations.Nullable;

/**
 * How e-mail leaves (邮件设置).
 *
 * @param host the SMTP server; empty where no e-mail is sent
 * @param user the account there, null where none is needed
 * @param from the sender's address
 * @param portal where links lead, such as {@code https://meritdesk.example.org}
 */
public record MailSettings(
    String host,
    int port,
    Security security,
    @Nullable String user,
    @Nullable String password,
    String from,
    String portal) {

  /** How the line is protected (传输安全). */
  public enum Security {
    /** TLS from the first byte. */
    TLS,
    /** TLS is demanded after the greeting. */
    STARTTLS,
    /** Plain text, for a server on the same machine. */
    NONE
  }

  /** Whether e-mail is sent at all. */
  public boolean on() {
    return !host.isBlank();
  }

  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + ", " + security + "]";
  }
}
