package org.meritdesk.people.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys of other systems (接口密钥): a random secret of 256 bits, of which only the SHA-256 is kept. */
public interface ApiKeys {

  /**
   * Issues a key.
   *
   * @return the secret, which is never shown again
   * @throws org.meritdesk.kernel.Problem {@code api-key-name-taken}, {@code field-invalid}, {@code
   *     not-allowed}
   */
  String issue(String name, Set<Scope> scopes, Caller caller);

  /** Who comes with this secret; empty if nobody or revoked. */
  Optional<Caller> caller(String secret);

  /** All keys, the newest first. */
  List<ApiKeyView> all(Caller caller);

  /**
   * Revokes a key for good.
   *
   * @throws org.meritdesk.kernel.Problem {@code api-key-not-found}, {@code not-allowed}
   */
  void revoke(long id, Caller caller);
}
