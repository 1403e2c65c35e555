package org.meritdesk.people.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as shown (回调地址); its secret is shown once, when it is made.
 *
 * @param format what it is told in
 * @param account how a learning record store knows us; null for messages
 * @param kinds what it is told
 * @param endedAt null while it is in use
 */
public record WebhookView(
    long id,
    String name,
    String url,
    WebhookFormat format,
    @Nullable String account,
    Set<NoticeKind> kinds,
    String madeBy,
    Instant madeAt,
    @Nullable Instant endedAt) {

  /** Copies the set. */
  public WebhookView {
    kinds = Set.copyOf(kinds);
  }
}
