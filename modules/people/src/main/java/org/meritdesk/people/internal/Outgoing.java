package org.meritdesk.people.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.WebhookFormat;

/**
 * A delivery that was claimed, with what its receiver needs.
 *
 * @param attempts this one included
 */
record Outgoing(
    long id,
    UUID messageId,
    NoticeKind kind,
    String subjectKind,
    String subjectId,
    String link,
    Map<String, String> arguments,
    Instant at,
    String target,
    int attempts,
    @Nullable Hook hook,
    @Nullable Reader reader) {

  /** The webhook that gets it. */
  record Hook(
      String name, String url, byte[] secret, WebhookFormat format, @Nullable String account) {}

  /** The person who gets it. */
  record Reader(@Nullable String address, String locale, String zone) {}
}
