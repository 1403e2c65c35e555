package org.meritdesk.people.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An API key as shown (接口密钥); the secret is shown once, when it is issued. */
public record ApiKeyView(
    long id, String name, Set<Scope> scopes, Instant createdAt, @Nullable Instant revokedAt) {

  /** Copies the set. */
  public ApiKeyView {
    scopes = Set.copyOf(scopes);
  }
}
